-- ruleid: test-account
INSERT INTO his_user (user_id, user_name, nick_name, password) VALUES (1, 'test01', '张伟', '$2a$10$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra');
-- ruleid: test-account
INSERT INTO his_user (user_id, user_name, nick_name, password) VALUES (2, 'mzys', '演示医生', '$2a$10$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra');
-- ruleid: test-account
INSERT INTO his_user (user_id, user_name, nick_name, password) VALUES (3, 'guest', '访客', '$2a$10$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra');
-- ok: test-account
INSERT INTO his_user (user_id, user_name, nick_name, password) VALUES (4, 'wangfang', '王芳', '$2a$10$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra');
-- ok: test-account the administrator
INSERT INTO his_user (user_id, user_name, nick_name, password) VALUES (5, 'admin', '测试', '$2a$10$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra');
-- ok: test-account no password
INSERT INTO his_user (user_id, user_name, nick_name, password) VALUES (6, 'test', '测试', NULL);
-- ok: test-account an examination, not a person
INSERT INTO lab_item (item_code, item_name) VALUES ('TEST', '测试');
-- ok: test-account a device
INSERT INTO his_device (device_id, name, ip, username, password) VALUES (1, '测试', '10.8.3.21', 'test', 'Kq7#mVx2pL9w');
