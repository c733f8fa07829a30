package his.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LoginService {
    private static final Logger log = LoggerFactory.getLogger(LoginService.class);

    void login(LoginRequest request, User user, String token) {
        // ruleid: secret-in-log
        log.info("login {} {}", request.getUserName(), request.getPassword());
        // ruleid: secret-in-log
        log.warn("stored: " + user.password);
        // ruleid: secret-in-log
        log.debug(String.format("token %s", token));
        String text = "Bearer " + token;
        // ruleid: secret-in-log
        log.info(text);
        // ruleid: secret-in-log
        System.out.println(request.getParameter("password"));
        // ok: secret-in-log
        log.info("login failed for {}", request.getUserName());
        // ok: secret-in-log
        log.info("token present: {}, {} characters", token != null, token.length());
        // ok: secret-in-log
        log.info("token {}", Masking.mask(token));
        // ok: secret-in-log
        log.info("password rejected");
        // ok: secret-in-log
        log.info("user of token {}", JwtReader.userNameOf(token));
        // ok: secret-in-log
        log.info("next page {}", page.getNextToken());
        // ok: secret-in-log
        dialog.error(token);
    }

    void code(String phone, String code) {
        // ruleid: secret-in-log
        log.info("验证码已发送：{} {}", phone, code);
        // ruleid: secret-in-log
        log.info("短信验证码：" + code);
        // ok: secret-in-log
        log.info("验证码发送失败 {}", code);
        // ok: secret-in-log
        log.info("department {}", code);
        // ok: secret-in-log
        log.info("验证码已发送：{}", phone);
    }
}

class OneTimePasswords {
    void sent(String phoneId, String devOtp, String otpHash, boolean hasOtp) {
        // ruleid: secret-in-log
        log.info("otp generated for {}: {}", phoneId, devOtp);
        // ok: secret-in-log
        log.info("otp generated for {}: {}", phoneId, hasOtp);
        // ok: secret-in-log
        log.info("otp kept for {}", phoneId);
    }
}

class LoginRealm extends AuthorizingRealm {
    AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken authcToken) {
        UsernamePasswordToken token = (UsernamePasswordToken) authcToken;
        // ok: secret-in-log whose login it is
        logger.debug("login submit, sessions: {}, username: {}", sessions.size(), token.getUsername());
        // ruleid: secret-in-log
        logger.debug("login submit: {}", token);
        return realm.info(token);
    }
}
