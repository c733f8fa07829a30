package his.demo;

import java.security.SecureRandom;
import java.util.Random;

class Seeds {
    void seeds(String password) throws Exception {
        SecureRandom random = new SecureRandom();
        // ruleid: predictable-seed
        random.setSeed(12345L);
        // ruleid: predictable-seed
        random.setSeed(System.currentTimeMillis());
        // ruleid: predictable-seed
        SecureRandom fixed = new SecureRandom("his-2024".getBytes());
        byte[] seed = {1, 2, 3, 4};
        // ruleid: predictable-seed
        random.setSeed(seed);
        SecureRandom fromPassword = SecureRandom.getInstance("SHA1PRNG");
        // ruleid: predictable-seed
        fromPassword.setSeed(password.getBytes());
        // ok: predictable-seed
        random.setSeed(random.generateSeed(20));
        // ok: predictable-seed
        SecureRandom strong = new SecureRandom();
        // ok: predictable-seed
        Random demonstration = new Random(42);
    }
}
