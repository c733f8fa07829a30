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
}
