<%@ WebHandler Language="C#" Class="EditUser" %>

using System;
using System.Web;
using System.Web.SessionState;

public class EditUser : IHttpHandler, IRequiresSessionState
{
    private DataLayer data = new DataLayer("sqlStr");

    public void ProcessRequest(HttpContext context)
    {
        context.Response.ContentType = "text/plain";
        context.Response.Write(Answer(context));
    }

    public bool IsReusable
    {
        get { return false; }
    }

    private string Answer(HttpContext context)
    {
        if (context.Session["loginUser"] == null)
        {
            context.Response.Write("nologin");
            return;
        }
        data.AddParameterWithValue("@id", context.Request.Form["id"]);
        return data.ExecuteScalar("select Name from patient where ID=@id");
    }
}
