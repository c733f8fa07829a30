CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    phone VARCHAR(50),
    birthday VARCHAR(10),
    card_no VARCHAR(20),
    level INTEGER
);

CREATE TABLE points (
    id INTEGER PRIMARY KEY,
    customer_phone VARCHAR(50),
    amount INTEGER
);

CREATE TABLE departments (
    id INTEGER PRIMARY KEY,
    name VARCHAR(100),
    phone VARCHAR(50)
);
