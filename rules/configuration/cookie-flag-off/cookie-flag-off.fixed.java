class LoginCookie {
    void write(Cookie cookie, SimpleCookie rememberMeCookie, JsonWriter writer) {
        // ruleid: cookie-flag-off
        cookie.setHttpOnly(true);
        // ok: cookie-flag-off
        cookie.setSecure(true);
        // ruleid: cookie-flag-off
        rememberMeCookie.setSecure(true);
        // ok: cookie-flag-off
        writer.setSecure(false);
    }

    void tokens(HttpSecurity http) {
        // ruleid: cookie-flag-off
        http.csrf().csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse());
        // ok: cookie-flag-off
        http.csrf().csrfTokenRepository(new CookieCsrfTokenRepository());
    }
}
