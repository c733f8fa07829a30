-- ruleid: weak-password
INSERT INTO sys_user (user_id, user_name, password) VALUES (1, 'nurse', 'nurse123');
-- ok: weak-password a digest
INSERT INTO sys_user (user_id, user_name, password) VALUES (2, 'doctor', '8d3f1a6c0b7e429d5f81c2e6a4907b3d');
-- ruleid: weak-password a setting in a table
INSERT INTO sys_config (config_id, config_name, config_key, config_value) VALUES (1, '账号初始密码', 'sys.user.initPassword', '123456');
-- ok: weak-password
INSERT INTO sys_config (config_id, config_name, config_key, config_value) VALUES (2, '密码有效期', 'sys.user.passwordDays', '123456');
-- ruleid: weak-password
GRANT ALL PRIVILEGES ON his.* TO 'his'@'%' IDENTIFIED BY 'his123';
-- ok: weak-password
CREATE TABLE sys_user (user_id int, user_name varchar(30), password varchar(100) DEFAULT '' COMMENT '密码');
-- ruleid: weak-password a code in Base64
INSERT INTO report_page (page_id, protection_code) VALUES ('1', 'YWRtaW4xMjM=');
-- ok: weak-password a statement in the text of a help page
INSERT INTO `help_topic` VALUES (0,'CREATE USER','For example:\n\nCREATE USER \'jeffrey\'@\'localhost\' IDENTIFIED BY \'password\';\n');
-- ruleid: weak-password
-- 以下账号的密码均为：admin123
-- ok: weak-password
-- 密码均为 8 位以上
INSERT INTO sys_notice (notice_id, title) VALUES (1, '密码均为随机生成');
-- ruleid: weak-password
ALTER USER 'his'@'localhost' IDENTIFIED WITH mysql_native_password BY '123456';
