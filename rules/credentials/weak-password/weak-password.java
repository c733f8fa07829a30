package example.his;

public class Users {
    // ruleid: weak-password
    private static final String INIT_PASSWORD = "123456";
    // ok: weak-password
    private static final String LOGIN_PASSWORD = "loginPassword";

    void create(User user) {
        // ruleid: weak-password
        user.setPassword("888888");
        // ruleid: weak-password
        user.setPassword(encoder.encode("admin123"));
        // ok: weak-password
        user.setPassword(encoder.encode(form.getPassword()));
        // ruleid: weak-password
        DriverManager.getConnection(url, "sa", "sa123");
        // ruleid: weak-password
        if ("123456".equals(user.getPassword())) remind(user);
        // ok: weak-password
        redis.set("password_errors:" + user.getName(), "1");
        // ok: weak-password
        row.put("passwordLevel", "123456");
    }
}

class SessionFilter {
    void filter(Object principal) {
        // ok: weak-password whoever made the token has checked the account already
        set(new UsernamePasswordAuthenticationToken(principal, "token", List.of()));
        // ruleid: weak-password
        manager.authenticate(new UsernamePasswordAuthenticationToken("admin", "admin123"));
    }
}
