-- ruleid: weak-password-digest MD5
INSERT INTO his_user (user_id, user_name, password) VALUES (1, 'nurse', 'e10adc3949ba59abbe56e057f20f883e');
-- ruleid: weak-password-digest upper case
INSERT INTO his_user (user_id, user_name, password) VALUES (2, 'doctor', '21232F297A57A5A743894A0E4A801FC3');
-- ruleid: weak-password-digest SHA-1
INSERT INTO his_user (user_id, user_name, password) VALUES (3, 'pharmacy', '7c4a8d09ca3762af61e59520943dc26494f8941b');
-- ruleid: weak-password-digest SM3
INSERT INTO his_user (user_id, user_name, password) VALUES (4, 'cashier', '207cf410532f92a47dee245ce9b11ff71f578ebd763eb3bbea44ebd043d018fb');
-- ok: weak-password-digest of something else
INSERT INTO his_user (user_id, user_name, password) VALUES (5, 'lab', '8d3f1a6c0b7e429d5f81c2e6a4907b3d');
-- ok: weak-password-digest salted
INSERT INTO his_user (user_id, user_name, password) VALUES (6, 'radiology', '$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy');
-- ok: weak-password-digest no password column
INSERT INTO his_file (file_id, file_md5) VALUES (1, 'e10adc3949ba59abbe56e057f20f883e');
