-- 初始化数据
INSERT INTO dept VALUES (1, '内科门诊', '0371-66886601'), (2, '检验科', '0371-66886602');
INSERT INTO patient (id, name, gender, id_card, phone, card_no, diagnosis) VALUES
  (1, '段惠芝', '2', '410522194109172843', '15838271946', 'C000001', '高血压2级'),
  (2, '樊守诚', '1', '411324195502035164', '13703847215', 'C000002', '2型糖尿病'),
  (3, '张三', '1', '110101190001010000', '13800138000', 'C000003', '测试');
INSERT INTO sys_user (id, login_name, password) VALUES (1, 'admin', 'e10adc3949ba59abbe56e057f20f883e');
INSERT INTO sys_user (id, login_name, password) VALUES (2, 'zhaoyisheng', '$2a$10$abcdefghijklmnopqrstuuFq0Xx4mJ3lKq8fVZr0mQy3sT1wK9dZe');
INSERT INTO sys_user (id, login_name, password) VALUES (3, 'demo', '$2a$10$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra');
INSERT INTO sys_user (id, login_name, password) VALUES (4, 'guest', '');
