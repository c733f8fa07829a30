CREATE TABLE treatments (
    id SERIAL PRIMARY KEY,
    patient_id INTEGER,
    diagnosis TEXT,
    treatment_date DATE
);

CREATE TABLE protocols (
    id SERIAL PRIMARY KEY,
    code VARCHAR(20),
    diagnosis TEXT
);
