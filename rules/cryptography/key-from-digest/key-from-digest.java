import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

class RecordKeys {
    SecretKeySpec derive(String phrase) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] bytes = Arrays.copyOf(digest.digest(phrase.getBytes("UTF-8")), 16);
        // ruleid: key-from-digest
        return new SecretKeySpec(bytes, "AES");
    }

    SecretKeySpec fromStore(MessageDigest digest, byte[] record) throws Exception {
        byte[] mark = digest.digest(record);
        index.put(mark);
        // ok: key-from-digest
        SecretKeySpec mac = new SecretKeySpec(mark, "HmacSHA256");
        // ok: key-from-digest
        return new SecretKeySpec(keyService.currentKey("record"), "AES");
    }
}
