using System.Web.Mvc;

public class BaseTopController : Controller
{
    protected override void OnActionExecuting(ActionExecutingContext filterContext)
    {
        base.OnActionExecuting(filterContext);
        if (Session["worker"] == null)
        {
            // ruleid: open-to-anybody
            filterContext.HttpContext.Response.Write("<script>window.top.location.href='/Home/Index';</script>");
        }
    }
}

public class BaseController : Controller
{
    protected override void OnActionExecuting(ActionExecutingContext filterContext)
    {
        if (Session["worker"] == null)
        {
            // ok: open-to-anybody a result ends it
            filterContext.HttpContext.Response.Write("<script>window.top.location.href='/Home/Index';</script>");
            filterContext.Result = new EmptyResult();
        }
    }
}

public class EndedController : Controller
{
    protected override void OnActionExecuting(ActionExecutingContext filterContext)
    {
        if (Session["worker"] == null)
        {
            // ok: open-to-anybody
            Response.Write("<script>top.location='/login';</script>");
            Response.End();
        }
    }
}

public class RedirectedController : Controller
{
    protected override void OnActionExecuting(ActionExecutingContext filterContext)
    {
        if (Session["worker"] == null)
        {
            // ok: open-to-anybody here a redirect ends the request
            Response.Redirect("/login");
        }
        if (Request.Cookies["theme"] == null)
        {
            // ok: open-to-anybody no login
            Response.Write("<p>theme</p>");
        }
    }
}

public class GoingOnController : Controller
{
    protected override void OnActionExecuting(ActionExecutingContext filterContext)
    {
        if (Session["user"] == null)
        {
            // ruleid: open-to-anybody
            Response.Redirect("/login", false);
        }
    }
}
