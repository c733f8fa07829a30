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

    void builders(HttpServletResponse response, String sessionId) {
        // ruleid: login-cookie-without-flags
        ResponseCookie cookie = ResponseCookie.from("userSessionId", sessionId).maxAge(1800).httpOnly(true).path("/").build();
        // ruleid: login-cookie-without-flags
        ResponseCookie other = ResponseCookie.from("token", sessionId).secure(true).build();
        // ok: login-cookie-without-flags
        ResponseCookie both = ResponseCookie.from("token", sessionId).httpOnly(true).secure(true).build();
        // ok: login-cookie-without-flags
        ResponseCookie gone = ResponseCookie.from("token", sessionId).httpOnly(true).maxAge(0).build();
        // ok: login-cookie-without-flags
        ResponseCookie theme = ResponseCookie.from("theme", "dark").build();
    }
}
