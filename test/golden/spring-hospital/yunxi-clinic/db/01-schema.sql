CREATE TABLE patient (
  id bigint NOT NULL AUTO_INCREMENT COMMENT '主键',
  name varchar(32) NOT NULL COMMENT '姓名',
  gender char(1) COMMENT '性别',
  id_card varchar(18) COMMENT '身份证号',
  phone varchar(20) COMMENT '联系电话',
  card_no varchar(20) COMMENT '就诊卡号',
  diagnosis varchar(200) COMMENT '诊断',
  PRIMARY KEY (id)
) COMMENT='患者';
CREATE TABLE sys_user (
  id bigint NOT NULL,
  login_name varchar(30),
  password varchar(100) COMMENT '密码',
  PRIMARY KEY (id)
);
CREATE TABLE dept (id bigint, name varchar(30), phone varchar(20));
