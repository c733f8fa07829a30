package his.demo;

import cn.hutool.crypto.SecureUtil;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

class Keys {
    void make() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        // ruleid: weak-key-size
        generator.initialize(1024);
        KeyPairGenerator strong = KeyPairGenerator.getInstance("RSA");
        // ok: weak-key-size
        strong.initialize(3072);
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        // ok: weak-key-size
        curve.initialize(256);
        // ruleid: weak-key-size
        var pair = SecureUtil.generateKeyPair("RSA", 1024);
        // ruleid: weak-key-size
        var weak = new ECGenParameterSpec("secp160r1");
        // ok: weak-key-size
        var sm = new ECGenParameterSpec("sm2p256v1");
    }
}
