-- ruleid: broken-cipher
UPDATE patient SET id_card = HEX(DES_ENCRYPT(id_card, @phrase));
-- ruleid: broken-cipher
CREATE SYMMETRIC KEY RecordKey WITH ALGORITHM = TRIPLE_DES ENCRYPTION BY CERTIFICATE RecordCert;
-- ruleid: broken-cipher
  v_cipher := DBMS_OBFUSCATION_TOOLKIT.DES3Encrypt(input => v_plain, key => v_key);
-- ruleid: broken-cipher
  v_type := DBMS_CRYPTO.ENCRYPT_3DES + DBMS_CRYPTO.CHAIN_CBC + DBMS_CRYPTO.PAD_PKCS5;
-- ok: broken-cipher
CREATE SYMMETRIC KEY RecordKey WITH ALGORITHM = AES_256 ENCRYPTION BY CERTIFICATE RecordCert;
-- DES_ENCRYPT(id_card, @phrase) was dropped.
-- ok: broken-cipher
SELECT algorithm, des FROM dict_item; -- until 2019: DES_ENCRYPT(des)
-- ok: broken-cipher
  v_type := DBMS_CRYPTO.ENCRYPT_AES256 + DBMS_CRYPTO.CHAIN_CBC + DBMS_CRYPTO.PAD_PKCS5;
