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

// Row filters look through rows in memory; nothing reaches a database.
public partial class DrugList : UserControl
{
    public void Filter()
    {
        // ok: sql-injection
        this.view.RowFilter = "拼音码 like '%" + txtCode.Text.Trim() + "%'";
        // ok: sql-injection
        string filter = "spell_code like '%" + txtCode.Text.Trim() + "%'";
        this.view.RowFilter = filter;
        // ok: sql-injection
        DataRow[] found = table.Select("ITEM_CODE = '" + txtCode.Text.Trim() + "' and flag = '1'");
    }

    public void FilterBySetting()
    {
        string condition = "";
        if (chkBlur.Checked)
            // ok: sql-injection
            condition = "(拼音码 like '%" + txtCode.Text.Trim() + "%')";
        else
        {
            // ok: sql-injection
            condition += " or (五笔码 like '" + txtCode.Text.Trim() + "%')";
        }
        if (view != null)
        {
            view.RowFilter = condition;
        }
    }

    public void Query()
    {
        string sql = "select * from patient where 1 = 1";
        // ruleid: sql-injection
        sql += " and name like '%" + txtCode.Text.Trim() + "%'";
        view = new DataView(db.Query(sql));
    }
}

public class ArticleController : Controller
{
    [HttpPost]
    public IActionResult Articles([FromBody] ArticleQuery query)
    {
        // ok: sql-injection
        var where = "where source_type = '" + query.SourceType.Value.ToString() + "'";
        // ruleid: sql-injection
        where += " and title like '%" + query.Title + "%'";
        return Ok(articles.Query(where));
    }
}

public class ReportController : ControllerBase
{
    [HttpPost, Route("report")]
    public IActionResult Report([FromBody] dynamic body)
    {
        JObject request = JObject.Parse(body.ToString());
        string number = request.GetValue("cardNo").ToString();
        // ruleid: sql-injection
        string sql = $"select  r.apply_no \"id\", r.title \"title\" from v_report r where (r.patient_no='{number}' and r.kind='2')";
        // ok: sql-injection
        string text = $"selected  r.apply_no {number} \"id\"";
        return Ok(Reports.Query(sql));
    }

    [HttpPost, Route("bill")]
    public IActionResult Bill([FromBody] dynamic body)
    {
        JObject request = JObject.Parse(body.ToString());
        string number = request.GetValue("patientNo").ToString();
        string sql = "select b.no as \"no\" from bill b where b.flag = '1' and b.patient_no = '{0}'";
        // ruleid: sql-injection
        sql = string.Format(sql, number);
        string greeting = "select a bill, {0}";
        // ok: sql-injection
        greeting = string.Format(greeting, number);
        return Ok(Bills.Query(sql));
    }
}

// Quotes that are doubled keep a value inside; helpers that strip words do not.
public class WardService : WebService
{
    [WebMethod]
    public DataSet Ward(string wardCode, string name, string days, string note)
    {
        // ok: sql-injection
        string sql = "select * from PATIENT where WARD_CODE = " + SqlManager.SqlConvert(wardCode);
        // ok: sql-injection
        sql += " and NAME like '%" + name.Replace("'", "''") + "%'";
        // ruleid: sql-injection
        sql += " and ADMITTED > sysdate - " + days;
        // ruleid: sql-injection
        sql += " and NOTE = '" + SqlFilter(note) + "'";
        return db.SelectData(sql, "PATIENT");
    }

    [WebMethod]
    public DataSet Data(string sql, string tableName)
    {
        // ruleid: sql-injection
        return db.SelectData(sql, tableName);
    }

    [WebMethod]
    public DataSet Rows(string name, int page, int size)
    {
        string sql = Statements.ByName;
        // ok: sql-injection
        return db.SelectData(sql, new { name, from = (page - 1) * size });
    }

    [WebMethod]
    public bool ChangePassword(string userId, string newPwd)
    {
        // ruleid: sql-injection
        string command = "ALTER USER " + userId + " IDENTIFIED BY " + Oracle.Quoted(newPwd);
        return db.ExecuteNoQuery(command) > 0;
    }
}

public class WardController : ControllerBase
{
    [HttpPost("ward")]
    public IActionResult Ward([FromBody] WardQuery query)
    {
        // ruleid: sql-injection
        var sql = $@"update  [dbo].[Ward]
            set [Name]='{query.Name}',
                [Note]='{query.Note}'
            where [Id]='{query.Id}'";
        // ruleid: sql-injection
        var rest = $"select top 1 F_Grade as Grade,F_Area as Area," + $"F_Name as Name from Organize where F_Deleted=0 and F_Code='{query.Code}'";
        // ok: sql-injection
        var text = $"The ward is where the code reads {query.Code}";
        // ok: sql-injection
        var page = $"select Id from Ward order by Id offset {(query.Current - 1) * query.Size} rows";
        return Ok(wards.Run(sql, rest, text, page));
    }
}

public class PatientListFrm : Form
{
    private void btnQuery_Click(object sender, EventArgs e)
    {
        string filter = string.Empty;
        if (txtSearch.Text.Trim().Length > 0)
        {
            string condition = txtSearch.Text.Trim();
            // ok: sql-injection
            filter = "NAME LIKE '%" + condition + "%' OR BED_LABEL = '" + condition + "'";
        }
        DataRow[] shown = patients.Tables[0].Select(filter, "BED_NO");
        // ruleid: sql-injection
        string sql = "select * from PATIENT where NAME like '%" + txtSearch.Text + "%'";
        Show(shown, db.SelectData(sql));
    }
}

public class ChargeForm : Form
{
    private void btnCharge_Click(object sender, EventArgs e)
    {
        // ruleid: sql-injection
        DataTable visits = db.GetDataTable("select * from VISIT where CARD_NO = '" + txtCard.Text + "'");
        // ok: sql-injection a key that the database gave
        Show(db.GetDataTable("select * from CHARGE where VISIT_ID = '" + visits.Rows[0]["ID"] + "'"));
    }
}

[ApiController]
[Route("api/[controller]/[action]")]
public class ReportApiController : ControllerBase
{
    public ResponseResult<string> GetTableBySql(string sql)
    {
        Log.Information(sql);
        // ruleid: sql-injection the caller's own statement
        var table = _reports.GetTableBySql(sql);
        return JsonConvert.SerializeObject(table);
    }

    public ResponseResult<string> GetReport(string code)
    {
        string sql = _reports.SqlOf(code);
        // ok: sql-injection
        return JsonConvert.SerializeObject(_reports.GetTableBySql(sql));
    }

    private DataTable Load(string sql)
    {
        // ok: sql-injection no action
        return _reports.GetTableBySql(sql);
    }

    [NonAction]
    public DataTable LoadAll(string sql)
    {
        // ok: sql-injection no action
        return _reports.GetTableBySql(sql);
    }
}

public class DataService : WebService
{
    [WebMethod]
    public DataSet GetData(string sql, string tableName)
    {
        // ruleid: sql-injection
        return access.SelectData(sql, tableName);
    }

    [WebMethod(EnableSession = true)]
    public bool Check(string sqlText)
    {
        // ok: sql-injection
        return Checks.IsValid(sqlText);
    }
}

public class DrugQueryController : Controller
{
    public ActionResult Search(string name, int kind)
    {
        // ruleid: sql-injection
        var found = db.Queryable<Drug>().Where("name='" + name + "'").ToList();
        // ruleid: sql-injection
        var like = fsql.Select<Drug>().Where($"name like '%{name}%'").ToList();
        // ok: sql-injection
        var typed = db.Queryable<Drug>().Where(one => one.Name == name).ToList();
        // ok: sql-injection
        var bound = db.Queryable<Drug>().Where("name=@name", new { name }).ToList();
        // ok: sql-injection a number
        var numbered = db.Queryable<Drug>().Where("kind='" + kind + "'").ToList();
        // ok: sql-injection rows in memory
        var titles = list.Where(one => one.Title == $"{name}").ToList();
        return Json(found);
    }
}

// Conditions as text for layers of data access.
public partial class VipPage : System.Web.UI.Page
{
    protected void Search()
    {
        string idName = Request["idName"].ToString();
        string id = Request["id"].ToString();
        string name = DTRequest.GetQueryString("name");
        // ruleid: sql-injection
        action.Delete(idName + "='" + id + "'");
        // ruleid: sql-injection
        var rows = bll.GetList("Name like '%" + name + "%'");
        // ruleid: sql-injection
        var page = bll.GetListByPage(20, "Name='" + name + "'", "Id desc");
        // ok: sql-injection
        var numbered = bll.GetModel("Id=" + Convert.ToInt32(id));
        // ok: sql-injection rows in memory
        var found = table.Select("Name='" + name + "'");
        // ok: sql-injection no condition
        cache.Delete("vip:" + id + "'");
        // ok: sql-injection
        var doubled = bll.GetList("Name='" + name.Replace("'", "''") + "'");
        // ok: sql-injection another server's answer
        var remote = bll.GetList("Name='" + HttpRequestHelper.GetString("name") + "'");
    }
}

// Holes of an interpolated statement have strings of their own.
public class ReservationController : ControllerBase
{
    [HttpPost]
    public IActionResult Add()
    {
        // ruleid: sql-injection
        var sql = $"insert into Reservation values('{Request.Form["PatientId"]}','{Request.Form["Text"]}')";
        // ruleid: sql-injection
        var found = db.Queryable<Drug>().Where($"name like '%{Request.Query["name"]}%'").ToList();
        // ok: sql-injection no statement
        var text = $"Reservation of {Request.Form["PatientId"]} added";
        // ok: sql-injection a table of the program's own
        var fixedOne = $"select * from {tables["reservation"]} where Id=@id";
        return Ok(db.Execute(sql));
    }
}

// A method of a WCF service takes what its clients send.
public class PathService : IPathService
{
    [OperationContract]
    [FaultContract(typeof(LoginException))]
    public List<Medicine> Find(string name, List<Dept> depts, int kind)
    {
        StringBuilder sb = new StringBuilder("select * from Medicine where 1=1");
        // ruleid: sql-injection
        sb.AppendFormat(" and CategoryTwo =  '{0}'", name);
        // ruleid: sql-injection
        sb.AppendFormat(" ( Name like  '%{0}%'", name);
        // ruleid: sql-injection
        var sql = string.Format("delete Dept where UserId = '{0}'", depts[0].UserId);
        // ok: sql-injection a number
        sb.AppendFormat(" and Kind =  '{0}'", kind);
        // ok: sql-injection markup
        html.AppendFormat("<input value='{0}'>", name);
        return db.Query<Medicine>(sb.ToString());
    }
}
