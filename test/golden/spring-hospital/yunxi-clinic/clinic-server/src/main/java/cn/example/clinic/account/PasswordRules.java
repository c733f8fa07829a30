package cn.example.clinic.account;

public final class PasswordRules {
    public static final int PASSWORD_MIN_LENGTH = 6;
    public static final int PASSWORD_MAX_LENGTH = 64;

    private PasswordRules() {
    }
}
