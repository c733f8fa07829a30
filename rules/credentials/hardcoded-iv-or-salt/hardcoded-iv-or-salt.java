import javax.crypto.Cipher;
class Crypto {
    // ruleid: hardcoded-iv-or-salt
    private static final String IV = "EjYconN4A8kQeNUc";
    // ruleid: hardcoded-iv-or-salt
    private static final String SALT = "62839174";
    // ok: hardcoded-iv-or-salt a salt per user
    String salt = RandomStringUtils.random(8);
    // ok: hardcoded-iv-or-salt
    private static final String SALT_COLUMN = "salt";
    Object make() throws Exception {
        // ruleid: hardcoded-iv-or-salt
        new IvParameterSpec("his2024ivparam01".getBytes());
        // ok: hardcoded-iv-or-salt
        new IvParameterSpec(random.generateSeed(16));
        return null;
    }
}
