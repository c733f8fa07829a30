-- ruleid: weak-digest
SELECT CONVERT(varchar(32), HASHBYTES('MD5', order_text), 2) FROM medical_order;
-- ruleid: weak-digest
  v_sign := DBMS_CRYPTO.HASH(v_text, DBMS_CRYPTO.HASH_SH1);
-- ok: weak-digest
SELECT HASHBYTES('SHA2_256', order_text) FROM medical_order;
-- A password is the finding of another rule.
-- ok: weak-digest
SELECT 1 FROM sys_user WHERE secret = HASHBYTES('MD5', @password);
-- ok: weak-digest
SELECT MOD(CRC32(MD5(visit_id)), 16) FROM visit; -- HASHBYTES('MD5', visit_id)
