public class SearchController : Controller
{
    [HttpGet]
    public IActionResult Search(string name)
    {
        // ruleid: xss
        ViewBag.Label = new HtmlString("<b>" + name + "</b>");
        // ok: xss
        ViewBag.Text = new HtmlString("<b>" + HttpUtility.HtmlEncode(name) + "</b>");
        // ruleid: xss
        ViewBag.Part = new MarkupString("<b>" + name + "</b>");
        // ok: xss
        ViewBag.Fixed = (MarkupString) "<b>检索</b>";
        return View();
    }
}

public class GreetingController : Controller
{
    public ActionResult Greet(string name)
    {
        if (name.Length > 20)
        {
            // ok: xss
            return Content("<b>" + HttpUtility.HtmlEncode(name) + "</b>", "text/html");
        }
        // ok: xss
        var text = Content(name, "text/plain");
        // ruleid: xss
        return Content("<b>" + name + "</b>", "text/html; charset=utf-8");
    }
}
