class LoginController
{
    void Open(string token)
    {
        // ruleid: login-cookie-without-flags
        Response.Cookies.Append("access_token", token);
        // ok: login-cookie-without-flags
        Response.Cookies.Append("access_token", token, new CookieOptions { HttpOnly = true, Secure = true });
        // ruleid: login-cookie-without-flags
        HttpCookie kept = new HttpCookie("password");
        // ok: login-cookie-without-flags
        Response.Cookies.Append("theme", theme);
    }
}
