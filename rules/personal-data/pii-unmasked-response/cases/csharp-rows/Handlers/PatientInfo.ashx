<%@ WebHandler Language="C#" Class="PatientInfo" %>

using System.Text;
using System.Web;

public class PatientInfo : IHttpHandler
{
    private DataLayer data = new DataLayer("sqlStr");

    public void ProcessRequest(HttpContext context)
    {
        context.Response.ContentType = "text/plain";
        string json = InfoOf(context);
        data.Close();
        context.Response.Write(json);
    }

    private string InfoOf(HttpContext context)
    {
        string command = "select patient.*, user.Name as username from user, treatment, patient "
            + "where patient.Register_User_ID = user.ID and treatment.ID = @id";
        MySqlDataReader reader = data.ExecuteReader(command);
        StringBuilder text = new StringBuilder("{\"patient\":[");
        while (reader.Read())
        {
            text.Append("{\"ID\":\"" + reader["ID"].ToString() + "\",\"name\":\"" + reader["Name"].ToString() + "\",\"sex\":\"" + reader["Sex"] + "\",\"age\":\"" + reader["Age"]
                + "\",\"card\":\"" + reader["IdentificationNumber"] + "\",\"doctor\":\"" + reader["username"] + "\"}");
        }
        text.Append("]}");
        return text.ToString();
    }

    public bool IsReusable { get { return false; } }
}
