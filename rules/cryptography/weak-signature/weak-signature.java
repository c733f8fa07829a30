package his.demo;

import java.security.Signature;
import javax.crypto.Mac;

class Signing {
    void sign() throws Exception {
        // ruleid: weak-signature
        Signature first = Signature.getInstance("SHA1withRSA");
        // ruleid: weak-signature
        Signature second = Signature.getInstance("MD5withRSA", "BC");
        // ruleid: weak-signature
        Mac mac = Mac.getInstance("HmacSHA1");
        // ok: weak-signature
        Signature strong = Signature.getInstance("SHA256withRSA");
        // ok: weak-signature
        Signature sm = Signature.getInstance("SM3withSM2", "BC");
        // ok: weak-signature
        Mac sm3 = Mac.getInstance("HmacSM3", "BC");
    }
}

// The protocol of somebody else decides here.
class AliyunSmsSigner {
    void sign() throws Exception {
        // ok: weak-signature
        Mac mac = Mac.getInstance("HmacSHA1");
    }
}
