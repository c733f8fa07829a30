-- ruleid: default-admin-seed the administrator as XXL-JOB ships it
INSERT INTO xxl_job_user (id, username, password, role) VALUES (1, 'admin', 'e10adc3949ba59abbe56e057f20f883e', 1);
-- ruleid: default-admin-seed the digest that RuoYi ships
INSERT INTO sys_user (user_id, user_name, password) VALUES (1, 'admin', '$2a$10$7JB720yubVSZvUI0rEqK/.VqGOZTH.ulu33dHOiBE8ByOhJIrdAu2');
-- ok: default-admin-seed another product, another account
INSERT INTO sys_user (user_id, user_name, password) VALUES (2, 'zhang', '$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy');
-- ok: default-admin-seed a weak digest, shipped by nobody
INSERT INTO his_user (user_id, user_name, password) VALUES (3, 'nurse', 'e10adc3949ba59abbe56e057f20f883e');
-- ruleid: default-admin-seed the digest that Nacos ships
INSERT INTO users (username, password, enabled) VALUES ('nacos', '$2a$10$EuWPZHzz32dJN7jexM34MOeYirDdFAZm2kuWj7VEOJhhZkDrxfvUu', TRUE);
-- ok: default-admin-seed an account of the registry with a password of its own
INSERT INTO users (username, password, enabled) VALUES ('nacos', '$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy', TRUE);
-- ruleid: default-admin-seed the digest that JeeSite ships
INSERT INTO sys_user (id, login_name, password) VALUES ('1', 'thinkgem', '02a3f0772fcca9f415adc990734b45c6f059c7d33ee28362c4852032');
-- ruleid: default-admin-seed the digest that BootDo ships
INSERT INTO sys_user (user_id, username, password) VALUES (1, 'admin', '27bd386e70f280e24c2f4f2a549b82cf');
