using System.Data.SqlClient;

public class PatientController : Controller
{
    [HttpGet("search")]
    public IActionResult Search(string name, int ward, Guid id)
    {
        // ruleid: sql-injection
        var sql = "select * from Patient where Name = '" + name + "'";
        // ruleid: sql-injection
        var like = $"select * from Patient where Name like '%{name}%'";
        // ok: sql-injection
        var byWard = "select * from Patient where WardId = " + ward;
        // ok: sql-injection
        var found = db.Patients.FromSqlInterpolated($"select * from Patient where Name = {name}");
        // ok: sql-injection
        var bound = connection.Query<Patient>("select * from Patient where Name = @name", new { name });
        return Json(connection.Query<Patient>(sql + like + byWard));
    }

    public void Login()
    {
        // ruleid: sql-injection
        var sql = string.Format("select * from Users where Account = '{0}'", txtAccount.Text);
        // ok: sql-injection
        MessageBox.Show("Welcome, " + txtAccount.Text);
        var given = Request.Form["sql"];
        // ruleid: sql-injection
        var command = new SqlCommand(given, connection);
    }
}
