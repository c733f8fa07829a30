CREATE TABLE diagnostic_info (
  r_id int NOT NULL,
  p_name varchar(30) COMMENT '病人姓名',
  id_card varchar(18) COMMENT '身份证号',
  d_info varchar(255) COMMENT '诊断记录',
  d_date datetime COMMENT '诊断时间',
  d_person varchar(30) COMMENT '诊断医生',
  d_count int COMMENT '诊断',
  PRIMARY KEY (r_id)
);
