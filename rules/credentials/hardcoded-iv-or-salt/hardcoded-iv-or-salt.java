import javax.crypto.Cipher;
class Crypto {
    // ruleid: hardcoded-iv-or-salt
    private static final String IV = "EjYconN4A8kQeNUc";
    // ruleid: hardcoded-iv-or-salt
    private static final String SALT = "62839174";
    // ok: hardcoded-iv-or-salt the initial value of SM3 is part of the algorithm
    private static final byte[] IV_OF_SM3 = {0x73, (byte) 0x80, 0x16, 0x6f, 0x49, 0x14, (byte) 0xb2, (byte) 0xb9, 0x17, 0x24, 0x42, (byte) 0xd7};
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
