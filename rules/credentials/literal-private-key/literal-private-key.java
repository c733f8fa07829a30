import cn.hutool.crypto.SmUtil;
import cn.hutool.crypto.asymmetric.SM2;

class Reporting {
    void open(String pair, String publicKey) {
        // ruleid: literal-private-key
        SM2 first = SmUtil.sm2("5b0f3a9d2c7e4186f0b1a2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8", publicKey);
        // ruleid: literal-private-key
        String scalar = "5b0f3a9d2c7e4186f0b1a2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8";
        SM2 second = new SM2(scalar, publicKey);
        // ok: literal-private-key
        SM2 third = SmUtil.sm2(pair, publicKey);
        // ok: literal-private-key
        SM2 fourth = SmUtil.sm2(null, "04a1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f85b0f3a9d2c7e4186f0");
        // ok: literal-private-key
        SM2 fifth = new SM2("", publicKey);
    }
}
