public class LoginController : Controller
{
    [HttpGet("login")]
    public IActionResult Login(string returnUrl)
    {
        if (User.Identity.IsAuthenticated)
        {
            // ok: open-redirect
            return Redirect("/home?from=" + returnUrl);
        }
        // ruleid: open-redirect
        return Redirect(returnUrl);
    }

    [HttpGet("back")]
    public IActionResult Back(string returnUrl)
    {
        if (!Url.IsLocalUrl(returnUrl)) return NotFound();
        // ok: open-redirect
        return Redirect(returnUrl);
    }

    [HttpPost("logout")]
    public IActionResult Logout(string returnUrl)
    {
        if (!string.IsNullOrEmpty(returnUrl) && Url.IsLocalUrl(returnUrl))
        {
            // ok: open-redirect
            return Redirect(returnUrl);
        }
        var again = Request.RawUrl;
        again = again.Replace("old=1", "new=1");
        // ok: open-redirect a path of this site
        return Redirect(again);
    }
}
