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

public partial class GridPage : System.Web.UI.Page
{
    protected void Select()
    {
        string table = RequestHelper.GetString("table");
        string json = GridHelper.GetJsonForGrid(table, 20);
        // ok: xss
        Response.Write(json);
        var action = new TableAction(table);
        // ok: xss the text of a failure
        Response.Write(action.LastException.Message);
        // ruleid: xss
        Response.Write("<h1>" + table + "</h1>");
    }
}
