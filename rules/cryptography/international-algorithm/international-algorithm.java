package his.demo;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;
import java.security.MessageDigest;
import java.security.Signature;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Algorithms {
    void use(byte[] key) throws Exception {
        // ruleid: international-algorithm
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        // ruleid: international-algorithm
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        // ruleid: international-algorithm
        Mac mac = Mac.getInstance("HmacSHA256");
        // ruleid: international-algorithm
        Signature signature = Signature.getInstance("SHA256withRSA");
        // ruleid: international-algorithm
        var encoder = new BCryptPasswordEncoder(12);
        String token = Jwts.builder().setSubject("a")
            // ruleid: international-algorithm
            .signWith(SignatureAlgorithm.HS256, key).compact();
        // ok: international-algorithm
        Cipher sm4 = Cipher.getInstance("SM4/GCM/NoPadding", "BC");
        // ok: international-algorithm
        MessageDigest sm3 = MessageDigest.getInstance("SM3", "BC");
        // Somebody else's finding: weak.
        // ok: international-algorithm
        Cipher ecb = Cipher.getInstance("AES/ECB/PKCS5Padding");
        // ok: international-algorithm
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        // The algorithm is chosen elsewhere.
        // ok: international-algorithm
        String encoded = passwordEncoder.encode(password);
    }

    byte[] fileChecksum(byte[] content) throws Exception {
        // ok: international-algorithm
        return MessageDigest.getInstance("SHA-256").digest(content);
    }

    // What WeChat gives to mini programs.
    byte[] phoneOf(String encryptedData, String sessionKey, String iv) throws Exception {
        // ok: international-algorithm
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS7Padding");
        return cipher.doFinal(Base64.getDecoder().decode(encryptedData));
    }
}
