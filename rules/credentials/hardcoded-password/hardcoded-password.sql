-- ruleid: hardcoded-password
CREATE USER his_app IDENTIFIED BY "Kq7#mVx2pL9w";
-- ok: hardcoded-password
CREATE USER his_os IDENTIFIED EXTERNALLY;
-- ruleid: hardcoded-password
ALTER ROLE his_app WITH LOGIN PASSWORD 'tR8vZ!q3LmN5';
-- ruleid: hardcoded-password
CREATE LOGIN his_app WITH PASSWORD = 'Zt6%hWq9LmX3';
-- ok: hardcoded-password
CREATE TABLE sys_user (user_name varchar(30), password varchar(100) NOT NULL, remark varchar(100));
-- ok: hardcoded-password a digest kept for comparison
INSERT INTO sys_user (user_name, password, remark) VALUES ('zhang', '$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy', '密码由用户自己设置');
-- ruleid: hardcoded-password
INSERT INTO interface_account (login_name, password) VALUES ('lis', 'Hs8nW2kQv5Tz');
-- ok: hardcoded-password names of menus
INSERT INTO sys_menu (menu_name, path, perms) VALUES ('修改密码', '/user/password', 'system:user:resetPwd');
-- ruleid: hardcoded-password a configuration file kept in a table
INSERT INTO config_info (data_id, content) VALUES ('his.yaml', 'spring:\n  datasource:\n    username: his_app\n    password: Vw4tzQ8rJm2K\n');
-- ok: hardcoded-password
UPDATE sys_user SET password = MD5(CONCAT(password, salt)) WHERE user_name = 'zhang';
-- ruleid: hardcoded-password
UPDATE interface_account SET password = 'Gk3xTr8wNz6Q' WHERE login_name = 'lis';
