-- ruleid: default-password a configuration file in a table
INSERT INTO config_info (data_id, content) VALUES ('his.yaml', 'spring:\n  rabbitmq:\n    username: guest\n    password: guest\n');
-- ok: default-password
INSERT INTO sys_menu (menu_name, perms) VALUES ('nacos', 'nacos');
