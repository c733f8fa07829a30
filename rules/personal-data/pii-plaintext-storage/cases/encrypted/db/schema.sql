CREATE TABLE patient (
  id bigint NOT NULL COMMENT '主键',
  patient_name varchar(50) COMMENT '姓名',
  id_card varchar(200) COMMENT '身份证号',
  phone varchar(200) COMMENT '手机号'
);
