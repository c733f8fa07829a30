package cn.example.clinic.account;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.util.DigestUtils;

/** 账号登录：短信验证码、口令、会话。 */
public class AccountService {
    private final Random random = new Random();

    public String smsCode() {
        String code = String.valueOf(random.nextInt(900000) + 100000);
        return code;
    }

    public String queueNumber() {
        return "A" + random.nextInt(100);
    }

    public boolean matches(String password, String stored) {
        return DigestUtils.md5DigestAsHex(password.getBytes()).equals(stored);
    }

    public byte[] seal(Key key, byte[] session) throws GeneralSecurityException {
        byte[] iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        return cipher.doFinal(session);
    }
}
