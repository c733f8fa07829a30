class ShiroSettings {
    void set(CookieRememberMeManager manager) {
        // ruleid: default-secret
        manager.setCipherKey(Base64.decode("4AvVhmFLUs0KTA3Kprsdag=="));
        // ok: default-secret
        manager.setCipherKey(Base64.decode(settings.getCipherKey()));
        // ok: default-secret
        String alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    }
    // ruleid: default-secret
    private static String key = "1234567890adbcde";
}
