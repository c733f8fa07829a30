package his.demo;

import cn.hutool.crypto.Mode;
import cn.hutool.crypto.Padding;
import cn.hutool.crypto.SmUtil;
import cn.hutool.crypto.symmetric.SM4;
import javax.crypto.Cipher;

public class RecordCipher {
    private static final String MODE = "SM4/ECB/PKCS5Padding";

    void jca() throws Exception {
        // ruleid: sm4-ecb
        Cipher byDefault = Cipher.getInstance("SM4", "BC");
        // ruleid: sm4-ecb
        Cipher byConstant = Cipher.getInstance(MODE);
        // ok: sm4-ecb
        Cipher gcm = Cipher.getInstance("SM4/GCM/NoPadding", "BC");
        // ok: sm4-ecb
        KeyGenerator generator = KeyGenerator.getInstance("SM4", "BC");
        // ok: sm4-ecb
        SecretKeySpec spec = new SecretKeySpec(key, "SM4");
    }

    void hutool(byte[] key, byte[] iv) {
        // ruleid: sm4-ecb
        String text = SmUtil.sm4(key).encryptHex("x");
        // ruleid: sm4-ecb
        SM4 plain = new SM4(key);
        // ruleid: sm4-ecb
        SM4 named = new SM4(Mode.ECB, Padding.PKCS5Padding, key);
        // ok: sm4-ecb
        SM4 cbc = new SM4(Mode.CBC, Padding.PKCS5Padding, key, iv);
        // ok: sm4-ecb
        String digest = SmUtil.sm3("x");
    }
}
