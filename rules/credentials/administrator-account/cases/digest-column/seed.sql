INSERT INTO users (username, password_hash, real_name) VALUES
('admin', '$2b$12$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra', '系统管理员'),
('xxk_zhangwei', '$2b$12$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra', '信息科');
