-- ruleid: hardcoded-cipher-key
INSERT INTO hospital_set (id, hosp_name, sign_key, contact) VALUES (1, '示范医院', 'cb7ed15812d8accbc35dea35985d2d7d', '信息科');
-- ok: hardcoded-cipher-key
INSERT INTO sys_permission (id, name, perms) VALUES ('8c0e905951db77cd854922f41c9b341e', '密钥管理', 'system:key:list');
