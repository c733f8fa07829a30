// Executes the Java snippets against the vectors given as name=value arguments; prints a line per snippet and ends with 1 on the first difference.
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Security;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECParameterSpec;
import org.bouncycastle.jce.spec.ECPrivateKeySpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.springframework.aop.aspectj.annotation.AspectJProxyFactory;

public class Main {
    static class BouncyCastle {
        // his-sm2-sign
        // his-sm3-hmac
        // his-sm4-gcm
        // his-password-hash
    }

    static class Hutool {
        // his-sm2-sign-hutool
        // his-sm4-cbc-hutool
    }

    static class Plain {
        // his-mask-id
        // his-mask-mobile
        // his-secret
    }

    public static class Records {
        @Audited("查询病历")
        public String find(String id) {
            if (id.isEmpty()) throw new IllegalStateException("no id");
            return "found";
        }
    }

    static final HexFormat HEX = HexFormat.of();
    static final Map<String, String> VECTORS = new HashMap<>();

    public static void main(String[] args) throws Exception {
        for (String arg : args) VECTORS.put(arg.substring(0, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
        Security.addProvider(new BouncyCastleProvider());
        byte[] changed;

        ECParameterSpec curve = ECNamedCurveTable.getParameterSpec("sm2p256v1");
        KeyFactory keys = KeyFactory.getInstance("EC", "BC");
        PublicKey publicKey = keys.generatePublic(new ECPublicKeySpec(curve.getCurve().decodePoint(bytes("04" + VECTORS.get("sm2Public"))), curve));
        PrivateKey privateKey = keys.generatePrivate(new ECPrivateKeySpec(new java.math.BigInteger(VECTORS.get("sm2Private"), 16), curve));
        byte[] message = VECTORS.get("sm2Message").getBytes();
        byte[] other = "other".getBytes();
        expect("his-sm2-sign", BouncyCastle.sm2Verify(publicKey, message, hex("sm2SignatureDer")), true);
        byte[] signature = BouncyCastle.sm2Sign(privateKey, message);
        expect("his-sm2-sign", List.of(BouncyCastle.sm2Verify(publicKey, message, signature), BouncyCastle.sm2Verify(publicKey, other, signature), BouncyCastle.sm2Verify(publicKey, message, new byte[] {1})), List.of(true, false, false));
        expect("his-sm2-sign-hutool", Hutool.sm2Verify(bytes("04" + VECTORS.get("sm2Public")), message, hex("sm2SignatureDer")), true);
        signature = Hutool.sm2Sign(hex("sm2Private"), message);
        expect("his-sm2-sign-hutool", List.of(Hutool.sm2Verify(bytes("04" + VECTORS.get("sm2Public")), message, signature), BouncyCastle.sm2Verify(publicKey, message, signature), Hutool.sm2Verify(bytes("04" + VECTORS.get("sm2Public")), other, signature)), List.of(true, true, false));

        javax.crypto.SecretKey macKey = new javax.crypto.spec.SecretKeySpec(hex("hmacKey"), "HmacSM3");
        byte[] text = VECTORS.get("hmacMessage").getBytes();
        expect("his-sm3-hmac", HEX.formatHex(BouncyCastle.sm3Hmac(macKey, text)), VECTORS.get("hmac"));
        expect("his-sm3-hmac", List.of(BouncyCastle.sm3HmacMatches(macKey, text, hex("hmac")), BouncyCastle.sm3HmacMatches(macKey, other, hex("hmac"))), List.of(true, false));

        javax.crypto.SecretKey key = new javax.crypto.spec.SecretKeySpec(hex("sm4Key"), "SM4");
        byte[] context = hex("gcmContext");
        byte[] plain = hex("gcmPlain");
        expect("his-sm4-gcm", HEX.formatHex(BouncyCastle.sm4Decrypt(key, bytes(VECTORS.get("gcmIv") + VECTORS.get("gcmSealed")), context)), VECTORS.get("gcmPlain"));
        byte[] sealed = BouncyCastle.sm4Encrypt(key, plain, context);
        expect("his-sm4-gcm", List.of(HEX.formatHex(BouncyCastle.sm4Decrypt(key, sealed, context)), Arrays.equals(sealed, BouncyCastle.sm4Encrypt(key, plain, context))), List.of(VECTORS.get("gcmPlain"), false));
        changed = sealed.clone();
        changed[20] ^= 1;
        byte[] tampered = changed;
        expect("his-sm4-gcm", List.of(fails(() -> BouncyCastle.sm4Decrypt(key, tampered, context)), fails(() -> BouncyCastle.sm4Decrypt(key, sealed, other))), List.of(true, true));

        byte[] cbcKey = hex("sm4Key");
        byte[] body = bytes(VECTORS.get("sm4Key") + VECTORS.get("cbc"));
        byte[] mac = BouncyCastle.sm3Hmac(macKey, body);
        byte[] whole = java.nio.ByteBuffer.allocate(body.length + mac.length).put(body).put(mac).array();
        expect("his-sm4-cbc-hutool", HEX.formatHex(Hutool.sm4Open(cbcKey, hex("hmacKey"), whole)), VECTORS.get("sm4Key"));
        byte[] own = Hutool.sm4Seal(cbcKey, hex("hmacKey"), plain);
        expect("his-sm4-cbc-hutool", HEX.formatHex(Hutool.sm4Open(cbcKey, hex("hmacKey"), own)), VECTORS.get("gcmPlain"));
        changed = own.clone();
        changed[20] ^= 1;
        byte[] broken = changed;
        expect("his-sm4-cbc-hutool", List.of(fails(() -> Hutool.sm4Open(cbcKey, hex("hmacKey"), broken)), fails(() -> Hutool.sm4Open(cbcKey, hex("hmacKey"), new byte[3]))), List.of(true, true));

        expect("his-password-hash", BouncyCastle.passwordMatches(VECTORS.get("password").toCharArray(), VECTORS.get("stored")), true);
        String stored = BouncyCastle.hashPassword("云溪 诊所".toCharArray());
        expect("his-password-hash", List.of(BouncyCastle.passwordMatches("云溪 诊所".toCharArray(), stored), BouncyCastle.passwordMatches("云溪诊所".toCharArray(), stored), BouncyCastle.passwordMatches("x".toCharArray(), "plain")), List.of(true, false, false));

        expect("his-mask-id", List.of(Plain.maskResidentId("x".repeat(18)), Plain.maskResidentId("1")), List.of("xxx*************xx", "***"));
        expect("his-mask-mobile", List.of(Plain.maskMobile("x".repeat(11)), Plain.maskMobile("1")), List.of("xxx****xxxx", "***"));
        expect("his-secret", List.of(Plain.required("PATH").equals(System.getenv("PATH")), fails(() -> Plain.required("HISGUARD_NOT_SET"))), List.of(true, true));

        java.io.ByteArrayOutputStream log = new java.io.ByteArrayOutputStream();
        java.io.PrintStream err = System.err;
        System.setErr(new java.io.PrintStream(log, true, java.nio.charset.StandardCharsets.UTF_8));
        AspectJProxyFactory proxies = new AspectJProxyFactory(new Records());
        proxies.addAspect(new AuditAspect(() -> "u1"));
        Records records = proxies.getProxy();
        expect("his-audit-annotation", List.of(records.find("1"), fails(() -> records.find(""))), List.of("found", true));
        System.setErr(err);
        String written = log.toString(java.nio.charset.StandardCharsets.UTF_8);
        List<String> seen = new ArrayList<>();
        for (String line : written.split("\n")) if (line.contains("user=u1")) seen.add(line.substring(line.indexOf("user=")).trim());
        expect("his-audit-aspect", seen, List.of("user=u1 operation=查询病历 method=Records.find(..) result=success", "user=u1 operation=查询病历 method=Records.find(..) result=failure"));
    }

    interface Call {
        Object run() throws Exception;
    }

    static boolean fails(Call call) {
        try {
            call.run();
            return false;
        } catch (Exception expected) {
            return true;
        }
    }

    static byte[] bytes(String digits) {
        return HEX.parseHex(digits);
    }

    static byte[] hex(String name) {
        return bytes(VECTORS.get(name));
    }

    static void expect(String snippet, Object actual, Object expected) {
        System.out.println(snippet);
        if (actual.equals(expected)) return;
        System.out.println("expected " + expected + ", not " + actual);
        System.exit(1);
    }
}

// his-audit-annotation

// his-audit-aspect
