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

class HandedOn {
    public static final String MODE = "SM4/ECB/PKCS5Padding";
    public static final String CHAINED = "SM4/CBC/PKCS5Padding";

    private static Cipher cipherOf(String name, int mode, byte[] key) throws Exception {
        // ruleid: sm4-ecb
        Cipher cipher = Cipher.getInstance(name, "BC");
        cipher.init(mode, new SecretKeySpec(key, "SM4"));
        return cipher;
    }

    private static Cipher chainedOf(String name, int mode, byte[] key, byte[] iv) throws Exception {
        // ok: sm4-ecb
        Cipher cipher = Cipher.getInstance(name, "BC");
        cipher.init(mode, new SecretKeySpec(key, "SM4"), new IvParameterSpec(iv));
        return cipher;
    }

    static byte[] encrypt(byte[] key, byte[] data) throws Exception {
        return cipherOf(MODE, Cipher.ENCRYPT_MODE, key).doFinal(data);
    }

    static byte[] chain(byte[] key, byte[] iv, byte[] data) throws Exception {
        return chainedOf(CHAINED, Cipher.ENCRYPT_MODE, key, iv).doFinal(data);
    }
}
