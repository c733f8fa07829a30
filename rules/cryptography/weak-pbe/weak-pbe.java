package his.demo;

import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import org.jasypt.encryption.pbe.StandardPBEStringEncryptor;

class Passwords {
    private static final String ALGORITHM = "PBEWithMD5AndDES";

    void derive(StandardPBEStringEncryptor encryptor) throws Exception {
        // ruleid: weak-pbe
        SecretKeyFactory factory = SecretKeyFactory.getInstance(ALGORITHM);
        // ruleid: weak-pbe
        Cipher cipher = Cipher.getInstance("PBEWITHSHA1ANDRC2_40");
        // ruleid: weak-pbe
        encryptor.setAlgorithm("PBEWithMD5AndTripleDES");
        // ok: weak-pbe
        SecretKeyFactory strong = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
        // ok: weak-pbe
        encryptor.setAlgorithm("PBEWITHHMACSHA512ANDAES_256");
    }
}
