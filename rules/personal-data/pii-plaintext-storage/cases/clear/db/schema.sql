CREATE TABLE patient (
  id bigint NOT NULL COMMENT '主键',
  name varchar(50) COMMENT '姓名',
  id_card varchar(18) COMMENT '身份证号',
  phone varchar(20) COMMENT '手机号',
  phone_mask varchar(20) COMMENT '脱敏手机号',
  address varchar(200) COMMENT '住址',
  id_card_bound bit(1) COMMENT '身份证号已绑定'
);
CREATE TABLE hospital (
  id bigint NOT NULL,
  name varchar(50),
  phone varchar(20) COMMENT '医院电话'
);
CREATE TABLE icd10_dict (
  id int,
  diagnosis varchar(100),
  name varchar(100)
);
CREATE TABLE consultation_answer (
  id varchar(36) NOT NULL,
  user_id varchar(36) NOT NULL COMMENT '患者',
  diagnosis varchar(500) COMMENT '诊断结果'
);
CREATE TABLE disease_page (
  id int,
  diagnosis varchar(500) COMMENT '诊断要点'
);
CREATE TABLE base_product (
  id bigint NOT NULL,
  contact varchar(32) COMMENT '联系人',
  phone varchar(32) COMMENT '电话',
  fax varchar(32) COMMENT '传真'
);
CREATE TABLE device_request (
  id bigint NOT NULL,
  patient_id bigint NOT NULL,
  condition_id_json varchar(2000) COMMENT '相关诊断',
  diagnosis_json varchar(2000) COMMENT '相关诊断'
);
CREATE TABLE healthcare_service (
  id bigint NOT NULL,
  name varchar(50),
  contact varchar(50) COMMENT '联系方式'
);
CREATE TABLE directory_settings (
  id bigint NOT NULL,
  attr_full_name varchar(50),
  attr_phone varchar(50)
);
