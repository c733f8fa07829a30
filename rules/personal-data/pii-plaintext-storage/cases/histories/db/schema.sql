CREATE TABLE diagnose (
  id int NOT NULL,
  reservation_id int COMMENT '问诊记录',
  complaint varchar(500) COMMENT '主诉',
  present_history varchar(500) COMMENT '现病史',
  past_history varchar(500) COMMENT '既往史'
);
-- What records are filled in from belongs to no visit.
CREATE TABLE blmbgl (
  id int NOT NULL,
  dept_id int,
  chief_complaint varchar(500) COMMENT '主诉',
  present_history varchar(500) COMMENT '现病史',
  past_history varchar(500) COMMENT '既往史'
);
-- A reference of diseases.
CREATE TABLE handbook (
  id int NOT NULL,
  treatment_id int,
  symptom varchar(500) COMMENT '症状',
  diagnosis varchar(500) COMMENT '诊断要点'
);
