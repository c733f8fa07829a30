package his.demo;

class UserConstants {
    // ruleid: shared-initial-password
    public static final String DEFAULT_PASSWORD = "hospital8";
    // ok: shared-initial-password
    public static final String USER_INIT_PASSWORD_KEY = "system.user.init-password";
    // ok: shared-initial-password
    public static final String INIT_PASSWORD = "sys.user.initPassword";
    // ok: shared-initial-password
    public static final int DEFAULT_PASSWORD_LENGTH = 30;
}
