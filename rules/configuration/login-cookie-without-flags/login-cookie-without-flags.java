package his.demo;

class LoginController {
    void open(HttpServletResponse response, String token) {
        // ruleid: login-cookie-without-flags
        Cookie cookie = new Cookie("token", token);
        cookie.setMaxAge(1800);
        response.addCookie(cookie);
    }

    void sound(HttpServletResponse response, String token) {
        // ok: login-cookie-without-flags
        Cookie cookie = new Cookie("token", token);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        response.addCookie(cookie);
    }

    void identity(HttpServletResponse response, User user) {
        // ruleid: login-cookie-without-flags
        Cookie cookie = new Cookie("user", user.getId() + "#" + user.getRole());
        cookie.setPath("/");
        response.addCookie(cookie);
        // ok: login-cookie-without-flags
        response.addCookie(new Cookie("userLanguage", "zh"));
    }

    void theme(HttpServletResponse response, String theme) {
        // ok: login-cookie-without-flags
        response.addCookie(new Cookie("theme", theme));
        // ok: login-cookie-without-flags
        response.addCookie(new Cookie("token", ""));
    }
}
