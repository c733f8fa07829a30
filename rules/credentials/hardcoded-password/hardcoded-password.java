package example.his;

public class DataSources {
    // ruleid: hardcoded-password
    private static final String DB_PASSWORD = "Kq7#mVx2pL9w";
    void mail(HtmlEmail email) {
        // ruleid: hardcoded-password
        email.setAuthentication("his@hospital.cn", "KQWZXLLPJIUKJILR");
        // ok: hardcoded-password
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }
    // ok: hardcoded-password a key name
    private static final String PASSWORD = "password";
    // ok: hardcoded-password a header name
    private static final String PASSWORD_HEADER = "X-His-Password";
    // ok: hardcoded-password a message key
    private static final String PASSWORD_MESSAGE = "user.password.not.match";
    // ruleid: hardcoded-password the default of a look-up
    @Value("${his.lis.password:tR8vZ!q3LmN5}")
    private String lisPassword;
    // ok: hardcoded-password
    @Value("${his.pacs.password}")
    private String pacsPassword;
    // ok: hardcoded-password
    private String password;

    void connect(Request request, User user) throws Exception {
        // ruleid: hardcoded-password
        DriverManager.getConnection(url, "his_app", "Kq7#mVx2pL9w");
        // ok: hardcoded-password
        DriverManager.getConnection(url, user.getName(), user.getPassword());
        // ruleid: hardcoded-password
        dataSource.setPassword("tR8vZ!q3LmN5");
        // ok: hardcoded-password
        dataSource.setPassword(System.getenv("DB_PASSWORD"));
        // ruleid: hardcoded-password
        properties.put("password", "Zt6%hWq9LmX3");
        // ok: hardcoded-password names of fields
        List<String> hidden = List.of("username", "password", "idCard");
        // ok: hardcoded-password
        params.put("password", user.getPassword());
        // ruleid: hardcoded-password
        String url = "jdbc:mysql://db.his.local:3306/his?user=his_app&password=Hs8nW2kQv5Tz";
        // ok: hardcoded-password joined at run time
        String other = "jdbc:mysql://db.his.local:3306/his?user=his_app&password=" + secretOf("db");
        // ok: hardcoded-password
        log.error("密码错误:{}", user.getName());
        // ok: hardcoded-password
        if (form.getPassword().equals(user.getPassword())) return;
        // ruleid: hardcoded-password a comparison with a literal
        if ("Ry7$kPz3vQ1t".equals(password) || password.equals("Ry7$kPz3vQ1t")) admit();
        // ok: hardcoded-password
        String pwd = request.getParameter("pwd");
        // ruleid: hardcoded-password
        SecurityManager.login(new UsernamePasswordToken("interface", "Gk3@xTr8wNz6"));
        // ok: hardcoded-password a pattern
        String passwordPattern = "^(?=.*[0-9])(?=.*[a-z]).{12,}$";
    }
}
