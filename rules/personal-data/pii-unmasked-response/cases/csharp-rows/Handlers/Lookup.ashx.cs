using System.Data;
using System.Web;

namespace Clinic.Handlers
{
    public class Lookup : IHttpHandler
    {
        public void ProcessRequest(HttpContext context)
        {
            switch (context.Request["mode"])
            {
                case "doctors": Doctors(context); break;
                case "exists": Exists(context); break;
                case "echo": Echo(context); break;
                case "masked": Masked(context); break;
                default: Phones(context); break;
            }
        }

        // The telephone of those who work there.
        private void Doctors(HttpContext context)
        {
            string result = "";
            DataTable table = SqlHelper.Query("select d.Name, d.Phone from doctor d");
            foreach (DataRow row in table.Rows)
            {
                result += row["Name"] + "," + row["Phone"] + ";";
            }
            context.Response.Write(result);
        }

        // Whether there is one, not who.
        private void Exists(HttpContext context)
        {
            DataTable table = SqlHelper.Query("select IdCard from patient");
            string card = table.Rows[0]["IdCard"].ToString();
            context.Response.Write(card == context.Request["card"] ? "1" : "0");
        }

        // What the client has sent itself.
        private void Echo(HttpContext context)
        {
            DataTable table = SqlHelper.Query("select count(*) from patient");
            context.Response.Write(context.Request["IdCard"] + table.Rows[0][0]);
        }

        private void Masked(HttpContext context)
        {
            DataTable table = SqlHelper.Query("select IdCard from patient");
            string card = table.Rows[0]["IdCard"].ToString();
            context.Response.Write(card.Substring(0, 4) + "**********" + card.Substring(14));
        }

        private void Phones(HttpContext context)
        {
            string result = "";
            DataTable table = SqlHelper.Query("select p.Name, p.Phone from patient p where p.ID = " + context.Request["id"]);
            foreach (DataRow row in table.Rows)
            {
                result += row["Name"] + "," + row["Phone"] + ";";
            }
            context.Response.Write(result);
        }

        public bool IsReusable { get { return false; } }
    }
}
