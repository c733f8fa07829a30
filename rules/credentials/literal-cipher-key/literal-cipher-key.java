package his.demo;

import cn.hutool.crypto.symmetric.SM4;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class Ciphers {
    private static final String PHRASE = "Wg7#pQ2m9Zt4Lx8c";
    private static final String AES_KEY = "Wg7#pQ2m9Zt4Lx8c";

    void make(byte[] fromServer, char[] typed) throws Exception {
        // ruleid: literal-cipher-key
        SecretKeySpec direct = new SecretKeySpec("Wg7#pQ2m9Zt4Lx8c".getBytes(), "AES");
        // ruleid: literal-cipher-key
        SecretKeySpec named = new SecretKeySpec(PHRASE.getBytes(), "AES");
        byte[] table = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
        // ruleid: literal-cipher-key
        IvParameterSpec start = new IvParameterSpec(table);
        byte[] salt = {7};
        // ruleid: literal-cipher-key
        PBEParameterSpec parameters = new PBEParameterSpec(salt, 20000);
        // ruleid: literal-cipher-key
        SM4 sm4 = new SM4(Mode.CBC, Padding.PKCS5Padding, "Wg7#pQ2m9Zt4Lx8c".getBytes(), fromServer);
        // The literal is the finding of another rule.
        // ok: literal-cipher-key
        SecretKeySpec told = new SecretKeySpec(AES_KEY.getBytes(), "AES");
        // ok: literal-cipher-key
        SecretKeySpec outside = new SecretKeySpec(fromServer, "AES");
        // ok: literal-cipher-key
        SecretKeySpec configured = new SecretKeySpec(System.getenv("RECORD_KEY").getBytes("UTF-8"), "AES");
        // ok: literal-cipher-key
        PBEKeySpec spec = new PBEKeySpec(typed);
    }
}
