<%@ WebHandler Language="C#" Class="AddPatient" %>

using System;
using System.Web;
using System.Web.SessionState;

public class AddPatient : IHttpHandler
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
        data.AddParameterWithValue("@id", context.Request.Form["id"]);
        return data.ExecuteScalar("select Name from patient where ID=@id");
    }
}
