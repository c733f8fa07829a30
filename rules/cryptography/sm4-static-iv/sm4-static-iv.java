package his.demo;

import cn.hutool.crypto.symmetric.SM4;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;

class Vectors {
    void seal(java.security.Key key, byte[] secret, byte[] random) throws Exception {
        Cipher cipher = Cipher.getInstance("SM4/CBC/PKCS5Padding", "BC");
        // ruleid: sm4-static-iv
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[16]));
        // ok: sm4-static-iv
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(random));
        // ruleid: sm4-static-iv
        SM4 same = new SM4(Mode.CBC, Padding.PKCS5Padding, secret, secret);
        // ok: sm4-static-iv
        SM4 sound = new SM4(Mode.CBC, Padding.PKCS5Padding, secret, random);
    }
}
