import java.io.InputStream;
import java.io.OutputStream;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;

class InsuranceCertificate {
    KeyStore open(InputStream file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        // ruleid: literal-keystore-password
        store.load(file, "Yb!8hospital".toCharArray());
        return store;
    }

    PrivateKey sign(KeyStore store) throws Exception {
        // ruleid: literal-keystore-password
        Key key = store.getKey("signing", "Yb!8hospital".toCharArray());
        return (PrivateKey) key;
    }

    KeyManagerFactory managers(KeyStore store) throws Exception {
        KeyManagerFactory factory = KeyManagerFactory.getInstance("SunX509");
        // ruleid: literal-keystore-password
        factory.init(store, "Yb!8hospital".toCharArray());
        return factory;
    }

    void keep(KeyStore store, Key key, Certificate[] chain, OutputStream out) throws Exception {
        // ruleid: literal-keystore-password
        store.setKeyEntry("signing", key, "Yb!8hospital".toCharArray(), chain);
        // ruleid: literal-keystore-password
        store.store(out, "Yb!8hospital".toCharArray());
        // ruleid: literal-keystore-password
        KeyStore.ProtectionParameter protection = new KeyStore.PasswordProtection("Yb!8hospital".toCharArray());
        store.setEntry("signing", null, protection);
    }

    void byName(InputStream file) throws Exception {
        Map<String, String> settings = new HashMap<>();
        // ruleid: literal-keystore-password
        settings.put("insurance", "Yb!8hospital");
        String chosen = settings.get("insurance");
        KeyStore store = KeyStore.getInstance("JKS");
        store.load(file, chosen.toCharArray());
    }

    void lookAlikes(InputStream file, char[] password) throws Exception {
        KeyStore store = KeyStore.getInstance("JKS");
        // ok: literal-keystore-password
        store.load(file, password);
        // ok: literal-keystore-password
        store.load(file, System.getenv("KEYSTORE_PASSWORD").toCharArray());
        // ok: literal-keystore-password
        store.load(null, null);
        // ok: literal-keystore-password
        store.load(file, "".toCharArray());
        Properties properties = new Properties();
        // ok: literal-keystore-password
        properties.load(file, "UTF-8");
        // ok: literal-keystore-password
        store.getCertificate("signing");
    }
}
