CREATE TABLE patient (
  id serial PRIMARY KEY,
  cert_no varchar(18) UNIQUE, --身份证号
  name varchar(20), --姓名
  phone varchar(11) --手机号
);
CREATE TABLE medical_record (
  id serial PRIMARY KEY,
  clinic_triage_patient_id integer,
  chief_complaint text, --主诉
  diagnosis text --诊断
);
CREATE TABLE medical_record_model (
  id serial PRIMARY KEY,
  model_name varchar(20),
  chief_complaint text, --主诉
  diagnosis text --诊断
);
CREATE TABLE personnel (
  id serial PRIMARY KEY,
  name varchar(20),
  title varchar(20)
);
