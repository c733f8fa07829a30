class LoginController
{
    ActionResult Login(string name)
    {
        // ruleid: session-id-kept
        Session["UserId"] = user.Id;
        // ok: session-id-kept
        Session["Theme"] = theme;
        return View();
    }

    ActionResult LoginSafely(string name)
    {
        Session.Abandon();
        // ok: session-id-kept
        Session["UserId"] = user.Id;
        return View();
    }

    ActionResult DengLu()
    {
        // ruleid: session-id-kept
        Session["worker"] = found;
        // ok: session-id-kept
        Session["validateCode"] = code;
        return View();
    }
}
