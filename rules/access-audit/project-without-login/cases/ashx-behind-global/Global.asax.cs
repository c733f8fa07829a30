using System;
using System.Web;

public class Global : HttpApplication
{
    protected void Application_AcquireRequestState(object sender, EventArgs e)
    {
        if (Context.Session != null && Context.Session["loginUser"] == null && !Request.Path.EndsWith("Login.aspx"))
        {
            Response.Redirect("~/Login.aspx");
        }
    }
}
