package his.demo;

import cn.hutool.crypto.SecureUtil;
import cn.hutool.crypto.symmetric.SymmetricCrypto;
import javax.crypto.Cipher;

public class RecordCipher {
    private static final String TRANSFORMATION = "DESede/CBC/PKCS5Padding";
    private static final String STRONG = "SM4/GCM/NoPadding";

    byte[] byLiteral(byte[] data) throws Exception {
        // ruleid: broken-cipher
        Cipher cipher = Cipher.getInstance("DES/ECB/PKCS5Padding");
        // ruleid: broken-cipher
        Cipher short_ = Cipher.getInstance("RC4", "BC");
        return cipher.doFinal(short_.doFinal(data));
    }

    byte[] byConstant(byte[] data) throws Exception {
        // ruleid: broken-cipher
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        // ok: broken-cipher
        Cipher strong = Cipher.getInstance(STRONG);
        return strong.doFinal(cipher.doFinal(data));
    }

    String byLibrary(String text, byte[] key) {
        // ruleid: broken-cipher
        String encrypted = SecureUtil.des(key).encryptHex(text);
        // ok: broken-cipher
        SymmetricCrypto sm4 = new SymmetricCrypto("SM4/CBC/PKCS5Padding", key);
        // ok: broken-cipher
        log.info("DES/ECB/PKCS5Padding is no longer supported");
        return sm4.encryptHex(encrypted);
    }

    void routes(Descriptor description) {
        // ok: broken-cipher
        describe("DESK-3", description);
        // ok: broken-cipher
        KeyStore.getInstance("DESTINATION");
    }
}
