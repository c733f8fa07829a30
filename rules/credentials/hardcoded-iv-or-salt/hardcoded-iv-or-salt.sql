-- ok: hardcoded-iv-or-salt a salt per user is right
INSERT INTO sys_user (user_name, salt) VALUES ('zhang', 'mIgiYJow');
