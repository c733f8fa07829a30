services.AddSession(options =>
{
    // ruleid: session-timeout-long
    options.IdleTimeout = TimeSpan.FromHours(8);
});
services.AddAuthentication().AddCookie(options =>
{
    // ok: session-timeout-long
    options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
});
