package his.demo;

import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Rounds {
    private static final int ROUNDS = 1000;

    void derive(char[] password, byte[] salt) {
        // ruleid: password-hash-rounds
        PBEKeySpec few = new PBEKeySpec(password, salt, ROUNDS, 256);
        // ruleid: password-hash-rounds
        var cheap = new BCryptPasswordEncoder(4);
        // ok: password-hash-rounds
        PBEKeySpec many = new PBEKeySpec(password, salt, 210000, 256);
        // ok: password-hash-rounds
        var standard = new BCryptPasswordEncoder();
        // ok: password-hash-rounds
        var strong = new BCryptPasswordEncoder(12);
        PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SM3Digest());
        // ruleid: password-hash-rounds
        generator.init(password, salt, 1000);
        // ok: password-hash-rounds
        generator.init(password, salt, 20000);
        Chart chart = new Chart();
        // ok: password-hash-rounds
        chart.init(title, data, 3);
    }
}
