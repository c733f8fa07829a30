package his.demo;

class UserConstants {
    // ruleid: password-length-short
    public static final int PASSWORD_MIN_LENGTH = 5;
    // ok: password-length-short
    public static final int PASSWORD_MAX_LENGTH = 20;
    // ok: password-length-short
    public static final int CAPTCHA_LENGTH = 4;
}

class PasswordForm {
    // ruleid: password-length-short
    @Size(min = 6, max = 20)
    private String newPassword;
    // ok: password-length-short
    @Size(min = 2, max = 20)
    private String userName;

    void change(String password, String code) {
        // ruleid: password-length-short
        if (password.length() < 6) throw new IllegalArgumentException();
        // ok: password-length-short
        if (password.length() < 8) throw new IllegalArgumentException();
        // ok: password-length-short
        if (code.length() < 6) throw new IllegalArgumentException();
    }
}

class ChangePasswordRequest {
    // ok: password-length-short
    @Length(min = 6, max = 16, message = "原始密码最少6位")
    private String primevalPassword;
    // ok: password-length-short
    @Size(min = 6)
    private String oldPassword;
    // ok: password-length-short
    @Size(min = 6)
    private String originPwd;
    // ruleid: password-length-short
    @Size(min = 6)
    private String againPassword;
}

class UserForm {
    // ruleid: password-length-short
    @Length(message = "5 to 20 characters", min = 5, max = 20)
    @NotBlank(message = "empty")
    private String password;
    // ok: password-length-short
    @Length(message = "5 to 20 characters", min = 5, max = 20)
    @NotBlank(message = "empty")
    private String nickName;
    // ok: password-length-short
    @Size(max = 64, min = 10)
    private String newPassword;
}

class UserAdministration {
    String check(User user) {
        // ruleid: password-length-short
        if (!(user.getPassword().length()>=4 && user.getPassword().length()<=20)) return "length";
        // ok: password-length-short
        if (!(user.getPassword().length()>=8 && user.getPassword().length()<=20)) return "length";
        // ok: password-length-short
        if (!(user.getUsername().length()>=4 && user.getUsername().length()<=20)) return "length";
        return null;
    }
}
