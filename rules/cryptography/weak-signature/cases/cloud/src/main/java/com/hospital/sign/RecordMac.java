package com.hospital.sign;

public class RecordMac {
    byte[] sign(byte[] key, byte[] data) throws Exception {
        javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA1");
        return mac.doFinal(data);
    }
}
