package his.demo;

import cn.hutool.crypto.SmUtil;
import java.security.MessageDigest;
import org.apache.shiro.crypto.hash.Md5Hash;
import org.apache.shiro.crypto.hash.SimpleHash;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.util.DigestUtils;

public class Accounts {
    void store(User user, String password, String salt, String report) throws Exception {
        // ruleid: fast-password-hash
        user.setPassword(DigestUtils.md5DigestAsHex(user.getPassword().getBytes()));
        // ruleid: fast-password-hash
        String byWrapper = Md5Utils.hash(user.getName() + password + salt);
        // ruleid: fast-password-hash
        String bySha = SHAUtils.encodeData(user.getPassword());
        // ruleid: fast-password-hash
        String bySm3 = SmUtil.sm3(password + salt);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        // ruleid: fast-password-hash
        byte[] direct = digest.digest(password.getBytes());
        // ruleid: fast-password-hash
        String byShiro = new SimpleHash("md5", password, salt, 2).toHex();
        // ruleid: fast-password-hash
        String md5 = new Md5Hash(password).toHex();
        // ruleid: fast-password-hash
        String byHelper = HashHelper.computeSha256Hash(password + salt);
        // ok: fast-password-hash
        String signed = Signer.md5Sign(password);
        // ok: fast-password-hash
        boolean same = HashHelper.checkMd5(password, salt);
        // ok: fast-password-hash
        String other = HashHelper.computeSha256Hash(report);
        // ok: fast-password-hash
        String slow = new SimpleHash("SHA-256", password, salt, 200000).toHex();
        // ok: fast-password-hash
        user.setPassword(new BCryptPasswordEncoder().encode(password));
        // ok: fast-password-hash
        String etag = DigestUtils.md5DigestAsHex(report.getBytes());
        // ok: fast-password-hash
        byte[] sum = digest.digest(report.getBytes());
        // ok: fast-password-hash
        String gateway = Md5Utils.hash(account + smsPassword + phone);
    }

    static class Encoder implements PasswordEncoder {
        @Override
        public String encode(CharSequence raw) {
            // ruleid: fast-password-hash
            return Md5Utils.hash(raw.toString());
        }
    }
}

class DeskAccounts {
    void create(Patient patient) {
        // ruleid: fast-password-hash
        patient.setPwd(Md5Utils.md5("Rt7#kd02"));
        // ok: fast-password-hash
        patient.setPassword(encoder.encode("Rt7#kd02"));
        // ok: fast-password-hash the digest of a file
        patient.setPicture(Md5Utils.md5("front.png"));
    }
}
