package his.demo;

import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class Vectors {
    void zero(Cipher cipher, SecretKeySpec key) throws Exception {
        // ruleid: static-iv
        IvParameterSpec direct = new IvParameterSpec(new byte[16]);
        byte[] never = new byte[12];
        // ruleid: static-iv
        GCMParameterSpec gcm = new GCMParameterSpec(128, never);
    }

    void fromKey(byte[] secret) throws Exception {
        SecretKeySpec key = new SecretKeySpec(secret, "AES");
        // ruleid: static-iv
        IvParameterSpec iv = new IvParameterSpec(secret);
    }

    void random(Cipher cipher, SecretKeySpec key) throws Exception {
        byte[] iv = new byte[16];
        new SecureRandom().nextBytes(iv);
        // ok: static-iv
        IvParameterSpec spec = new IvParameterSpec(iv);
    }

    void stored(byte[] message, Cipher cipher, SecretKeySpec key) throws Exception {
        byte[] iv = new byte[16];
        System.arraycopy(message, 0, iv, 0, 16);
        // ok: static-iv
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(iv));
    }

    void sm4(SecretKeySpec key) throws Exception {
        Cipher cipher = Cipher.getInstance("SM4/CBC/PKCS5Padding", "BC");
        // ok: static-iv
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[16]));
    }
}
