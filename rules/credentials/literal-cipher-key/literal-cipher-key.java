package his.demo;

import cn.hutool.crypto.symmetric.SM4;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.SignatureAlgorithm;
import cn.hutool.crypto.SmUtil;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class Ciphers {
    // ruleid: literal-cipher-key
    private static final String PHRASE = "Wg7#pQ2m9Zt4Lx8c";
    // The rule that goes by names says the same here, and only one of the two is reported.
    // ruleid: literal-cipher-key
    private static final String AES_KEY = "Wg7#pQ2m9Zt4Lx8c";
    private static final byte[] FILLED = {1, 2, 3, 4, 5, 6, 7, 8};
    private String later = "";

    void make(byte[] fromServer, char[] typed) throws Exception {
        // ruleid: literal-cipher-key
        SecretKeySpec direct = new SecretKeySpec("Wg7#pQ2m9Zt4Lx8c".getBytes(), "AES");
        SecretKeySpec named = new SecretKeySpec(PHRASE.getBytes(), "AES");
        // ruleid: literal-cipher-key
        byte[] table = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
        IvParameterSpec start = new IvParameterSpec(table);
        // ruleid: literal-cipher-key
        byte[] salt = {7};
        PBEParameterSpec parameters = new PBEParameterSpec(salt, 20000);
        // ruleid: literal-cipher-key
        SM4 sm4 = new SM4(Mode.CBC, Padding.PKCS5Padding, "Wg7#pQ2m9Zt4Lx8c".getBytes(), fromServer);
        // ruleid: literal-cipher-key
        HMac mac = SmUtil.hmacSm3("Wg7#pQ2m9Zt4Lx8c".getBytes());
        // ruleid: literal-cipher-key
        KeyParameter lightweight = new org.bouncycastle.crypto.params.KeyParameter("Wg7#pQ2m9Zt4Lx8c".getBytes());
        // ruleid: literal-cipher-key
        String token = cn.hutool.jwt.JWTUtil.createToken(payload, "Wg7#pQ2m9Zt4Lx8c".getBytes());
        // ok: literal-cipher-key
        HMac keyed = SmUtil.hmacSm3(fromServer);
        SecretKeySpec told = new SecretKeySpec(AES_KEY.getBytes(), "AES");
        // ok: literal-cipher-key
        SecretKeySpec outside = new SecretKeySpec(fromServer, "AES");
        // ok: literal-cipher-key
        SecretKeySpec configured = new SecretKeySpec(System.getenv("RECORD_KEY").getBytes("UTF-8"), "AES");
        // ok: literal-cipher-key
        PBEKeySpec spec = new PBEKeySpec(typed);
        // ok: literal-cipher-key
        SecretKeySpec empty = new SecretKeySpec(later.getBytes(), "AES");
        // ok: literal-cipher-key
        SecretKeySpec lookedUp = new SecretKeySpec(vault.find("record-key"), "AES");
    }

    void random() {
        byte[] iv = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        new SecureRandom().nextBytes(iv);
        // ok: literal-cipher-key
        IvParameterSpec fresh = new IvParameterSpec(iv);
        System.arraycopy(vault.find("iv"), 0, FILLED, 0, 8);
        // ok: literal-cipher-key
        IvParameterSpec copied = new IvParameterSpec(FILLED);
    }

    void passedOn() {
        // ruleid: literal-cipher-key
        byte[] bytes = "Wg7#pQ2m9Zt4Lx8c".getBytes();
        encrypt(bytes);
        Map<String, String> phrases = new HashMap<>();
        // ruleid: literal-cipher-key
        phrases.put("records", "Wg7#pQ2m9Zt4Lx8c");
        phrases.put("charges", vault.text("charges"));
        PBEKeySpec held = new PBEKeySpec(phrases.get("records").toCharArray());
        // ok: literal-cipher-key
        PBEKeySpec other = new PBEKeySpec(phrases.get("charges").toCharArray());
    }

    private void encrypt(byte[] given) {
        SecretKeySpec spec = new SecretKeySpec(Arrays.copyOf(given, 16), "AES");
    }
}

interface TokenConstant {
    // ruleid: literal-cipher-key
    String SIGN = "HISX";
}

class Tokens {
    @Value("${his.token.phrase}")
    private String configured;

    String issue(String user) {
        return Jwts.builder().setSubject(user).signWith(SignatureAlgorithm.HS512, TokenConstant.SIGN).compact();
    }

    Claims read(String token) {
        return Jwts.parser().setSigningKey(TokenConstant.SIGN).parseClaimsJws(token).getBody();
    }

    String issueSafely(String user) {
        // ok: literal-cipher-key
        return Jwts.builder().setSubject(user).signWith(SignatureAlgorithm.HS512, configured).compact();
    }

    Claims readSafely(String token) {
        // ok: literal-cipher-key
        return Jwts.parser().setSigningKey(configured).parseClaimsJws(token).getBody();
    }

    void algorithms() {
        // ruleid: literal-cipher-key
        Algorithm fixed = Algorithm.HMAC256("ward-3");
        // ok: literal-cipher-key
        Algorithm outside = Algorithm.HMAC256(configured);
    }
}

class SignedTokens {
    java.security.Key fixed() {
        // ruleid: literal-cipher-key
        return io.jsonwebtoken.security.Keys.hmacShaKeyFor("his-signing-secret-2024-of-the-hospital".getBytes());
    }

    java.security.Key given(String secret) {
        // ok: literal-cipher-key
        return io.jsonwebtoken.security.Keys.hmacShaKeyFor(secret.getBytes());
    }
}
