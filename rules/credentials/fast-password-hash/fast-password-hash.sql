CREATE PROCEDURE sp_user_login(IN p_name VARCHAR(30), IN p_password VARCHAR(30))
BEGIN
  -- ruleid: fast-password-hash
  SELECT user_id FROM user_account WHERE username = p_name AND password_hash = MD5(p_password);
  -- ruleid: fast-password-hash
  UPDATE user_account SET password_hash = SHA2(CONCAT(p_password, 'his'), 256) WHERE username = p_name;
  -- ruleid: fast-password-hash
  INSERT INTO staff (name, pwd) VALUES (p_name, AES_ENCRYPT(p_pwd, 'k'));
  -- ok: fast-password-hash
  SELECT MD5(file_name) FROM attachment;
  -- ok: fast-password-hash
  SELECT username, password_hash FROM user_account WHERE row_key = MD5(CONCAT(username, visit_no));
  -- ok: fast-password-hash
  -- password_hash = MD5(p_password)
  SELECT 1;
END;
