CREATE TABLE patients (
    patient_id SERIAL PRIMARY KEY,
    first_name VARCHAR(100) NOT NULL,
    last_name VARCHAR(100) NOT NULL,
    mobile_number VARCHAR(50),
    id_card VARCHAR(20),
    city VARCHAR(50)
);

CREATE TABLE phases (
    phase_id SERIAL PRIMARY KEY,
    phase_name VARCHAR(50)
);

CREATE TABLE suppliers (
    supplier_id SERIAL PRIMARY KEY,
    name VARCHAR(100),
    phone VARCHAR(50)
);
