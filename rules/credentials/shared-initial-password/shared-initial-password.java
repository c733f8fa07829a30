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
    // ruleid: shared-initial-password
    private String defaultPassword = "hospital8";
    // ok: shared-initial-password
    private String defaultPasswordKey = "hospital8";
    // ok: shared-initial-password
    private String initPassword = "${user.init:}";

    void create(User user, PasswordEncoder encoder, String chosen) {
        // ruleid: shared-initial-password
        user.setPassword(encoder.encode("hospital8"));
        // ruleid: shared-initial-password
        user.setPassword(new BCryptPasswordEncoder().encode("hospital8"));
        // ruleid: shared-initial-password
        user.setPassword(DigestUtils.md5DigestAsHex("hospital8".getBytes()));
        // ruleid: shared-initial-password
        update.set(User::getPassword, SecurityUtils.encryptPassword("hospital8"));
        // JeeSite spells its method so.
        // ruleid: shared-initial-password
        user.setPassword(userService.entryptPassword("hospital8"));
        // ok: shared-initial-password
        user.setPassword(userService.entryptPassword(chosen));
        // ok: shared-initial-password
        user.setPassword(encoder.encode(chosen));
        // ok: shared-initial-password
        source.setPassword(decrypt("0f3c0f3c"));
        // ok: shared-initial-password
        user.setPassword("");
    }
}

class InitialPasswords {
    // ruleid: shared-initial-password
    private static final String DEFAULT_PASSWORD = MD5Utils.getMd5AndSha("hospital8");
    // ok: shared-initial-password
    private static final String DEFAULT_PASSWORD_RULE = Rules.md5("hospital8");
    // ok: shared-initial-password
    private static final String INIT_PASSWORD = settings.decrypt("0f3c0f3c");
}

@Entity
class Hospital {
    private String password;

    Hospital(HospitalInfo info) {
        // ruleid: shared-initial-password
        this.password = "hospital8";
    }

    void setPassword(String password) {
        // ok: shared-initial-password
        this.password = password;
    }
}

class Importer {
    // ruleid: shared-initial-password
    private static final String AUTO_PATIENT_PASSWORD = "hospital8";

    void importRow(User user, DruidDataSource dataSource, UserVO userVo) {
        // ruleid: shared-initial-password
        user.setPassword("hospital8");
        // ok: shared-initial-password the account of the application
        dataSource.setPassword("hospital8");
        // ok: shared-initial-password nothing is shown
        userVo.setPassword("******");
    }
}
