package his.demo;

import cn.hutool.crypto.digest.DigestAlgorithm;
import cn.hutool.crypto.digest.Digester;
import cn.hutool.crypto.SecureUtil;
import com.google.common.hash.Hashing;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

public class Integrity {
    private static final String ALGORITHM = "MD5";

    void digests(String body, String url, java.io.InputStream upload) throws Exception {
        // ruleid: weak-digest
        MessageDigest named = MessageDigest.getInstance(ALGORITHM);
        // ruleid: weak-digest
        MessageDigest first = MessageDigest.getInstance("SHA-1");
        // ruleid: weak-digest
        String sign = DigestUtils.md5Hex(body + "&key");
        // ruleid: weak-digest
        String token = SecureUtil.md5(body);
        // ok: weak-digest
        MessageDigest strong = MessageDigest.getInstance("SHA-256");
        // ok: weak-digest
        MessageDigest sm = MessageDigest.getInstance("SM3", "BC");
        // ok: weak-digest
        String cacheKey = DigestUtils.md5Hex(body);
        // ok: weak-digest
        String route = DigestUtils.md5Hex(url);
        // ok: weak-digest
        String etag = SecureUtil.md5(body);
        // ok: weak-digest
        String whole = DigestUtils.sha256Hex(body);
    }

    // A password is somebody else's finding.
    String encode(String password) throws Exception {
        // ok: weak-digest
        return new String(MessageDigest.getInstance("MD5").digest(password.getBytes()));
    }

    String fileChecksum(byte[] bytes) throws Exception {
        // ok: weak-digest
        return new String(MessageDigest.getInstance("MD5").digest(bytes));
    }
}

class Contents {
    byte[] digest(InputStream content, String algorithm) throws Exception {
        // ok: weak-digest
        MessageDigest digest = MessageDigest.getInstance("MD5");
        digest.update(content.readAllBytes());
        return digest.digest();
    }
}

class ConsistentHashRouter {
    // ok: weak-digest
    long hash(String key) { return Hashing.md5().hashUnencodedChars(key).asLong(); }
}

class Reporting {
    String sign(String event, String secret, long time) {
        // ruleid: weak-digest
        return new Digester(DigestAlgorithm.MD5).digestHex(event + time + secret);
    }

    String signSafely(String event, String secret, long time) {
        // ok: weak-digest
        return new Digester(DigestAlgorithm.SHA256).digestHex(event + time + secret);
    }
}
