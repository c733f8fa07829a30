class Sm4Util {
    static String encrypt(String plain) {
        try {
            return seal(plain);
        } catch (Exception error) {
            log.error("encrypt", error);
            // ruleid: plaintext-fallback
            return plain;
        }
    }

    static String decrypt(String sealed) {
        if (sealed == null) {
            // ok: plaintext-fallback
            return sealed;
        }
        try {
            return open(sealed);
        } catch (Exception error) {
            throw new IllegalStateException(error);
        }
    }
}

class TextFormat {
    static String decode(String text) {
        try {
            return trim(text);
        } catch (Exception error) {
            // ok: plaintext-fallback
            return text;
        }
    }
}
