package his.demo;

import javax.crypto.Cipher;

class Envelope {
    void seal() throws Exception {
        // ruleid: rsa-padding
        Cipher byDefault = Cipher.getInstance("RSA");
        // ruleid: rsa-padding
        Cipher named = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        // ruleid: rsa-padding
        Cipher bare = Cipher.getInstance("RSA/ECB/NoPadding", "BC");
        // ok: rsa-padding
        Cipher oaep = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        // ok: rsa-padding
        KeyFactory factory = KeyFactory.getInstance("RSA");
    }
}
