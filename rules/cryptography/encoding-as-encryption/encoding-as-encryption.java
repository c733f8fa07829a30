import java.util.Base64;

class Masking {
    static String encryptIdCard(String idCard) {
        // ruleid: encoding-as-encryption
        return Base64.getEncoder().encodeToString(idCard.getBytes());
    }

    static String encrypt(String text) {
        // ruleid: encoding-as-encryption
        return new BASE64Encoder().encode(text.getBytes("UTF-8"));
    }

    static String encryptRecord(String record, SecretKey key) {
        // ok: encoding-as-encryption
        return Base64.getEncoder().encodeToString(sm4.encrypt(record, key));
    }

    static String encryptToBase64(String text) {
        // ok: encoding-as-encryption
        return Base64.getEncoder().encodeToString(text.getBytes());
    }

    static String encodePicture(String picture) {
        // ok: encoding-as-encryption
        return Base64.getEncoder().encodeToString(picture.getBytes());
    }

    static String encryptPhone(String phone) {
        // ok: encoding-as-encryption
        return cipher.seal(Base64.getEncoder().encodeToString(phone.getBytes()));
    }
}
