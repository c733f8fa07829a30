import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

class Crypto {
    String conceal(String word) {
        BasicTextEncryptor concealer = new BasicTextEncryptor();
        // ruleid: hardcoded-cipher-key the password of an encryptor is its key
        concealer.setPassword("health");
        // ok: hardcoded-cipher-key a password, which is another rule's
        account.setPassword("health");
        // ok: hardcoded-cipher-key
        concealer.setPassword(settings.getPassword());
        return concealer.encrypt(word);
    }

    // ruleid: hardcoded-cipher-key
    private static final String AES_KEY = "his2024aeskey016";
    // ruleid: hardcoded-cipher-key
    private static final String KEY = "w5FlRDqCp9AyQY3y";
    // ok: hardcoded-cipher-key the key of a cache
    private static final String CACHE_KEY = "his_patient_list";
    // ok: hardcoded-cipher-key a name
    private static final String KEY_ALGORITHM = "RSA";
    // ok: hardcoded-cipher-key a parameter
    private static final String ORDER_ROUTING_KEY = "his.order.status";
    // ruleid: hardcoded-cipher-key what is left when nothing is set
    private static String sign = config != null ? key : "poE8O9vK1SN8RKQu";

    Object make(String secret) throws Exception {
        // ruleid: hardcoded-cipher-key
        new SecretKeySpec("his-secret-aes01".getBytes(), "AES");
        // ok: hardcoded-cipher-key
        new SecretKeySpec(secret.getBytes("UTF-8"), "AES");
        // ruleid: hardcoded-cipher-key
        Jwts.parser().setSigningKey("hisSigningSecret").parseClaimsJws(token);
        // ruleid: hardcoded-cipher-key
        Jwts.builder().signWith(SignatureAlgorithm.HS256, "hisSigningSecret").compact();
        // ok: hardcoded-cipher-key
        Jwts.builder().signWith(SignatureAlgorithm.HS256, settings.getSecret()).compact();
        // ruleid: hardcoded-cipher-key
        JWT.create().sign(Algorithm.HMAC256("hisSigningSecret"));
        // ok: hardcoded-cipher-key
        map.put("key", "patientId");
        return redis.get("key");
    }
}

class TokenSettings {
    // ruleid: hardcoded-cipher-key
    @Value("${jwt.token-secret:your-secret}")
    private String signer;
    // ok: hardcoded-cipher-key
    @Value("${wechat.pay.secret-key:your-secret}")
    private String payer;
}

class SecurityConstants {
    // ruleid: hardcoded-cipher-key words, but tokens are signed with them
    public static final String SECRET = "SecretKeyToGenJWTs";
    public static final String TOKEN_PREFIX = "Bearer ";
    // ruleid: hardcoded-cipher-key
    public static final String TOKEN_SECRET = "hospital_registration_secret_key";
    // ok: hardcoded-cipher-key the name of a setting
    public static final String JWT_SECRET = "jwtSecret";
    // ok: hardcoded-cipher-key the name of a setting
    public static final String JWT_SECRET_KEY = "auth.jwt.secret-key";
}
