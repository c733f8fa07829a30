using System.Data;
using System.Web;
using Clinic.Models;

namespace Clinic.Handlers
{
    public class Visits : IHttpHandler
    {
        private readonly VisitData visits = new VisitData();

        public void ProcessRequest(HttpContext context)
        {
            if (context.Request["mode"] == "visits") Written(context);
            else if (context.Request["mode"] == "count") Count(context);
            else Departments(context);
        }

        private void Written(HttpContext context)
        {
            DataTable table = visits.ForCode(context.Request["code"]).Tables[0];
            string json = JsonHelper.ToJson(table);
            context.Response.Write(json);
        }

        private void Count(HttpContext context)
        {
            DataTable table = visits.ForCode(context.Request["code"]).Tables[0];
            context.Response.Write(table.Rows.Count);
        }

        private void Departments(HttpContext context)
        {
            context.Response.Write(JsonHelper.ToJson(visits.Departments()));
        }

        public bool IsReusable { get { return false; } }
    }
}
