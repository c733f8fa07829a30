package his.demo;

class LoginService {
    boolean login(String userName, String password, User user) {
        // ruleid: fixed-password-accepted
        if (encoder.matches(password, user.getPassword()) || "Zk8!universal".equals(password)) {
            return true;
        }
        // ruleid: fixed-password-accepted
        if (userName.equals("engineer") && password.equals("mQ2-service")) {
            return true;
        }
        // ruleid: fixed-password-accepted
        if ("mQ2-service".equals(request.getPassword())) {
            session.open();
        }
        // ok: fixed-password-accepted
        if ("123456".equals(password)) {
            throw new BusinessException("口令过于简单，请修改");
        }
        // ok: fixed-password-accepted
        if ("password".equals(grantType)) {
            grant();
        }
        // ok: fixed-password-accepted
        if (password == null || "".equals(password) || "null".equals(password)) {
            return false;
        }
        // ok: fixed-password-accepted
        if (password.equals(user.getPassword())) {
            return true;
        }
        // ok: fixed-password-accepted
        if (userName.equals("admin") && role.equals("manager")) {
            return true;
        }
        return false;
    }

    Object loginByCode(String phone, String smsCode) {
        // ruleid: fixed-password-accepted
        if (smsCode.equals("111111")) {
            return session.open(phone);
        }
        // ruleid: fixed-password-accepted
        if (!"8888".equals(request.getVerifyCode()) && !sent.equals(smsCode)) {
            return Result.error("验证码错误");
        }
        // ok: fixed-password-accepted
        if (!smsCode.equals(redis.get(phone))) {
            return Result.error("验证码错误");
        }
        // ok: fixed-password-accepted
        if ("0000".equals(answer.getCheckCode())) {
            return Result.ok();
        }
        // ok: fixed-password-accepted
        if ("100200".equals(deptCode)) {
            return Result.ok();
        }
        return null;
    }
}

class SmsLogin {
    boolean check(String smsCode, String sent) {
        // ruleid: fixed-password-accepted
        if (!smsCode.equals(sent) && !"888888".equals(smsCode)) {
            return false;
        }
        // ok: fixed-password-accepted
        if (!smsCode.equals(sent) && !"".equals(smsCode)) {
            return false;
        }
        return true;
    }
}
