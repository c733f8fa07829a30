services.AddAuthentication().AddCookie(options =>
{
    // ruleid: cookie-flag-off
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    // ruleid: cookie-flag-off
    options.Cookie.HttpOnly = true;
});
services.AddAuthentication().AddCookie(options =>
{
    // ok: cookie-flag-off
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    // ok: cookie-flag-off
    options.Cookie.HttpOnly = true;
});
