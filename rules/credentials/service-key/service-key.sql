-- ruleid: service-key
INSERT INTO report (id, json) VALUES ('1', '{"bgcolor":"sk-NBmW7ZS6GTG4n6Bc8rLx5MqIbtshiJk5jTf2K2krz4rY3gla"}');
-- ok: service-key
INSERT INTO report (id, json) VALUES ('2', '{"bgcolor":"#dae7d2"}');
