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
