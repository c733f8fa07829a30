SCHEMA = """
CREATE TABLE resident (
    id INTEGER PRIMARY KEY,
    name TEXT,
    id_card_enc TEXT,
    mobile TEXT
);
CREATE TABLE supplier (id INTEGER, name TEXT, mobile TEXT);
"""
