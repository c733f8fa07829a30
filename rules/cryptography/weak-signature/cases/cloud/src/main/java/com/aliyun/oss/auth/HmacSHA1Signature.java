package com.aliyun.oss.auth;

public class HmacSHA1Signature {
    private static final String ALGORITHM = "HmacSHA1";

    byte[] sign(byte[] key, byte[] data) throws Exception {
        javax.crypto.Mac mac = javax.crypto.Mac.getInstance(ALGORITHM);
        return mac.doFinal(data);
    }
}
