package demo.his.record;

import demo.his.crypto.Algorithms;
import java.util.Properties;
import javax.crypto.Cipher;
import org.springframework.beans.factory.annotation.Value;

public class RecordCipher {
    @Value("${his.cipher.report:SM4/GCM/NoPadding}")
    private String reportAlgorithm;
    @Value("${his.cipher.image:DES/CBC/PKCS5Padding}")
    private String imageAlgorithm;

    Cipher legacy() throws Exception {
        return Cipher.getInstance(Algorithms.LEGACY);
    }

    Cipher current() throws Exception {
        return Cipher.getInstance(Algorithms.CURRENT);
    }

    Cipher report() throws Exception {
        return Cipher.getInstance(reportAlgorithm);
    }

    Cipher image() throws Exception {
        return Cipher.getInstance(imageAlgorithm);
    }

    Cipher fallback(Properties properties) throws Exception {
        return Cipher.getInstance(properties.getProperty("his.cipher.none", "RC4"));
    }

    Cipher named(String algorithm) throws Exception {
        return Cipher.getInstance(algorithm);
    }

    Cipher unknown(String algorithm) throws Exception {
        return Cipher.getInstance(algorithm);
    }
}
