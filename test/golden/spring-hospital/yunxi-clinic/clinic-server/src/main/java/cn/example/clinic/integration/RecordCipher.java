package cn.example.clinic.integration;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** 病历共享接口的加解密。 */
public class RecordCipher {
    private static final String SHARED = "SM4/ECB/PKCS5Padding";

    public byte[] forPlatform(Key key, byte[] plain) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(SHARED, "BC");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(plain);
    }

    public byte[] forArchive(Key key, byte[] plain) throws GeneralSecurityException {
        byte[] iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        Cipher cipher = Cipher.getInstance("SM4/GCM/NoPadding", "BC");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        return cipher.doFinal(plain);
    }
}
