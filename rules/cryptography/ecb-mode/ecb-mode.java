package his.demo;

import cn.hutool.crypto.Mode;
import cn.hutool.crypto.Padding;
import cn.hutool.crypto.SecureUtil;
import cn.hutool.crypto.symmetric.AES;
import javax.crypto.Cipher;

public class RecordCipher {
    private static final String MODE = "AES/ECB/PKCS5Padding";

    void jca() throws Exception {
        // ruleid: ecb-mode
        Cipher byDefault = Cipher.getInstance("AES");
        // ruleid: ecb-mode
        Cipher byConstant = Cipher.getInstance(MODE);
        // ok: ecb-mode
        Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
        // ok: ecb-mode
        Cipher cbc = Cipher.getInstance("AES/CBC/PKCS5Padding", "BC");
        // ok: ecb-mode
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        // ok: ecb-mode
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        // ok: ecb-mode
        SecretKeySpec spec = new SecretKeySpec(key, "AES");
    }

    void hutool(byte[] key, byte[] iv) {
        // ruleid: ecb-mode
        String text = SecureUtil.aes(key).encryptHex("x");
        // ruleid: ecb-mode
        AES plain = new AES(key);
        // ruleid: ecb-mode
        AES named = new AES(Mode.ECB, Padding.PKCS5Padding, key);
        // ok: ecb-mode
        AES cbc = new AES(Mode.CBC, Padding.PKCS5Padding, key, iv);
    }
}
