package his.demo;

import javax.crypto.Cipher;

interface Transformations {
    // ruleid: weak-transformation
    String SHARED = "DES/ECB/PKCS5Padding";
    // ok: weak-transformation
    String STRONG = "AES/GCM/NoPadding";
}

class Uses {
    // ok: weak-transformation
    private static final String OWN = "DES/CBC/PKCS5Padding";

    void seal(CipherHelper helper) throws Exception {
        Cipher direct = Cipher.getInstance(OWN);
        // ruleid: weak-transformation
        helper.setAlgorithm("AES/ECB/PKCS5Padding");
        // ok: weak-transformation
        Cipher here = Cipher.getInstance("DESede/CBC/PKCS5Padding");
        // ok: weak-transformation
        helper.setAlgorithm("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        // ok: weak-transformation
        helper.setTitle("DES/说明/NoPadding");
    }
}
