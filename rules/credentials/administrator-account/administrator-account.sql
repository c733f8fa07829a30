-- ruleid: administrator-account
INSERT INTO his_user (user_id, user_name, nick_name, password) VALUES (1, 'admin', '信息科', '$2a$10$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra');
-- ruleid: administrator-account
INSERT INTO his_user (user_id, user_name, nick_name, password) VALUES (2, 'SysAdmin', '信息科', 'f1c9d2e87a4b6035c8e1f7a2d94b0365');
-- ok: administrator-account an account of its own name
INSERT INTO his_user (user_id, user_name, nick_name, password) VALUES (3, 'xxk_zhangwei', '信息科', '$2a$10$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra');
-- ok: administrator-account cannot log in before a password is set
INSERT INTO his_user (user_id, user_name, nick_name, password) VALUES (4, 'admin', '信息科', '');
-- ok: administrator-account the account of another system
INSERT INTO his_data_source (id, name, url, username, password) VALUES (1, 'LIS', 'jdbc:oracle:thin:@10.8.3.20:1521:lis', 'system', 'Kq7#mVx2pL9w');
-- ok: administrator-account a log
INSERT INTO his_oper_log (oper_id, user_name, title) VALUES (1, 'admin', '登录');
-- ok: administrator-account its password is the shipped one: default-admin-seed
INSERT INTO sys_user (user_id, user_name, password) VALUES (1, 'admin', '$2a$10$7JB720yubVSZvUI0rEqK/.VqGOZTH.ulu33dHOiBE8ByOhJIrdAu2');
-- ruleid: administrator-account a column named after the digest
INSERT INTO staff_login (id, username, email, password_hash) VALUES ('u-1', 'admin', 'it@his.local', '$2b$12$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra');
-- ok: administrator-account
INSERT INTO staff_login (id, username, email, password_hash) VALUES ('u-2', 'xxk_zhangwei', 'zw@his.local', '$2b$12$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra');
