services.AddSession(options =>
{
    // ruleid: session-timeout-long
    options.IdleTimeout = TimeSpan.FromMinutes(15);
});
services.AddAuthentication().AddCookie(options =>
{
    // ok: session-timeout-long
    options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
});
