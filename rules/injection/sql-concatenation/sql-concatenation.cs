public class BillRepository
{
    public DataTable ByName(string name, int status, DateTime day)
    {
        // ruleid: sql-concatenation
        var sql = "select * from Bill where Name = '" + name + "'";
        // ruleid: sql-concatenation
        var like = $"select * from Bill where Name like '%{name}%'";
        // ok: sql-concatenation
        var byStatus = $"select * from Bill where Status = {status}";
        // ok: sql-concatenation
        var message = $"No bill of {name} found";
        // ok: sql-concatenation
        var bound = new SqlCommand("select * from Bill where Name = @name");
        bound.Parameters.AddWithValue("@name", name);
        return Fill(sql + like + byStatus);
    }
}

// Row filters look through rows in memory; nothing reaches a database.
public partial class DrugList : UserControl
{
    public void Filter(string code)
    {
        // ok: sql-concatenation
        this.view.RowFilter = "拼音码 like '%" + code + "%'";
        // ok: sql-concatenation
        string filter = "spell_code like '%" + code + "%'";
        this.view.RowFilter = filter;
        // ok: sql-concatenation
        DataRow[] found = table.Select("ITEM_CODE = '" + code + "' and flag = '1'");
    }

    public void FilterBySetting(string code)
    {
        string condition = "";
        if (chkBlur.Checked)
            // ok: sql-concatenation
            condition = "(拼音码 like '%" + code + "%')";
        else
        {
            // ok: sql-concatenation
            condition += " or (五笔码 like '" + code + "%')";
        }
        if (view != null)
        {
            view.RowFilter = condition;
        }
    }

    public void Query(string code)
    {
        string sql = "select * from patient where 1 = 1";
        // ruleid: sql-concatenation
        sql += " and name like '%" + code + "%'";
        view = new DataView(db.Query(sql));
    }
}

// The fields of an object of a class in another file: what stands between quotes is text.
public class DoctorDal
{
    public int Update(Model.Doctor doctor)
    {
        // ruleid: sql-concatenation
        string sql = $"update Doctor set Name='{doctor.Name}',Mobile='{doctor.Mobile}',Level={doctor.Level} where Id={doctor.Id}";
        return DbHelper.ExecuteSql(sql);
    }

    public int Insert(List<Doctor> doctors)
    {
        string sql = "insert into Doctor (Name, Mobile) values ";
        foreach (int i in Enumerable.Range(0, doctors.Count))
        {
            // ruleid: sql-concatenation
            sql += "('" + doctors[i].Name + "','" + doctors[i].Mobile + "')";
        }
        return DbHelper.ExecuteSql(sql);
    }

    public DataTable Login(UserInfo user)
    {
        // ruleid: sql-concatenation
        return DbHelper.Query("select * from Users where Name = '" + user.Name + "' and Password = '" + user.Password + "'").Tables[0];
    }

    public int Rename(Doctor doctor)
    {
        // ruleid: sql-concatenation
        string sql = string.Format("update Doctor set Name='{0}' where Id={1}", doctor.Name, doctor.Id);
        return DbHelper.ExecuteSql(sql);
    }

    public int Delete(Doctor doctor)
    {
        // ok: sql-concatenation
        string sql = "delete from Doctor where Id=" + doctor.Id;
        // ok: sql-concatenation
        string byDay = $"delete from Doctor where Day='{doctor.HireDate}'";
        // ok: sql-concatenation
        string level = string.Format("update Doctor set Level={0}", doctor.Level);
        return DbHelper.ExecuteSql(sql + byDay + level);
    }

    public int Bound(Doctor doctor)
    {
        // ok: sql-concatenation
        return DbHelper.ExecuteSql("update Doctor set Name=@Name where Id=@Id", new SqlParameter("@Name", doctor.Name), new SqlParameter("@Id", doctor.Id));
    }

    public void Show(Doctor doctor)
    {
        // ok: sql-concatenation
        string text = "Doctor '" + doctor.Name + "' has been updated";
        // ok: sql-concatenation
        string script = "open('" + doctor.Name + "')";
        // ok: sql-concatenation
        DataRow[] rows = table.Select("name = '" + doctor.Name + "'");
        // ok: sql-concatenation
        log.Info("insert into Doctor of '" + doctor.Name + "'");
        // ok: sql-concatenation
        context.Database.ExecuteSqlInterpolated($"update Doctor set Name='{doctor.Name}'");
        Alert(text + script + rows.Length);
    }

    public int Checked(Doctor doctor)
    {
        if (!Names.Contains(doctor.Name)) return 0;
        // ok: sql-concatenation
        return DbHelper.ExecuteSql("delete from Doctor where Name='" + doctor.Name + "'");
    }
}

// Quotes that are doubled keep a value inside.
public class NurseDal
{
    public DataSet Find(string userName, string password, string filter)
    {
        // ok: sql-concatenation
        string sql = "SELECT ID FROM STAFF WHERE USER_NAME = " + SQL.SqlConvert(userName);
        // ok: sql-concatenation
        sql += " AND NAME like '" + userName.Replace("'", "''") + "%'";
        // ok: sql-concatenation
        sql += " AND DAY > " + SqlManager.GetOraDbDate(filter);
        // ruleid: sql-concatenation
        sql += " AND STAFF.WARD_CODE = " + filter;
        // ruleid: sql-concatenation
        sql += " and ward=" + userName;
        // ruleid: sql-concatenation
        sql += " AND " + filter;
        message += " and " + filter;
        return db.SelectData(sql);
    }

    public bool ChangePassword(string userName, string password)
    {
        // ruleid: sql-concatenation
        return db.ExecuteNoQuery("ALTER USER " + userName + " IDENTIFIED BY x") > 0;
    }

    public string Describe(string name)
    {
        // ok: sql-concatenation
        return "alter, user " + name + " and weight = " + name;
    }

    public int Save(string id, string name, SaveParam param)
    {
        // ruleid: sql-concatenation
        var sql = $@"update  [dbo].[Ward]
            set [Name]='{name}',
                [Note]='{param.Note}'
            where [Id]='{id}'";
        return db.Execute(sql);
    }

    public List<Ward> Page(WardParam param)
    {
        var skip = param.Current * (param.Shown - 1);
        // ok: sql-concatenation
        return db.Query("select * from Ward order by Id offset " + skip + " rows");
    }
}

public class ChartDal
{
    public string Chart(string name, string value)
    {
        // ok: sql-concatenation an element of XML
        return "<set name='" + name + "' value='" + value + "'/>";
    }
}

// The record that the windows of a program share is filled by them.
public class PatientRecordDal
{
    public bool Save(int pid)
    {
        BasicInfo info = Conf.currentPatient.basicInfo;
        // ruleid: sql-concatenation
        string insert = "insert into patient values ('" + info.name + "','" + info.idcard + "')";
        // ruleid: sql-concatenation
        string update = "update patient set name = '" + Conf.currentPatient.name + "' where id = 1";
        // ok: sql-concatenation who is logged in
        string mine = "select * from duty where code = '" + Conf.currentUser.code + "'";
        // ok: sql-concatenation
        string kind = "select * from duty where kind = '" + DutyConst.currentItem.code + "'";
        // ok: sql-concatenation
        string day = "select * from duty where day = '" + Conf.currentPatient.visitDate + "'";
        return Db.Run(insert) + Db.Run(update) > 0;
    }

    public DataTable Bill(string report, string patientId, int ledger)
    {
        string sql = reports.Of(report).Sql;
        // ruleid: sql-concatenation
        sql = sql.Replace(":patient_id", "'" + patientId + "'");
        // ok: sql-concatenation
        sql = sql.Replace(":ledger", "'" + ledger + "'");
        // ok: sql-concatenation no statement
        string title = caption.Replace("{id}", "'" + patientId + "'");
        return Db.Table(sql);
    }
}

// Access quotes its text twice.
public class PatientAccess
{
    public string Create(patient patient)
    {
        // ruleid: sql-concatenation
        string insert = "INSERT INTO patients values(\"" + card + "\",\"" + patient.Name + "\")";
        // ok: sql-concatenation
        string counted = "INSERT INTO counts values(\"" + card + "\",\"" + patient.VisitCount + "\")";
        return Db.Run(insert + counted);
    }
}

// What pages keep in the session.
public partial class MyPage : System.Web.UI.Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        // ruleid: sql-concatenation
        string sql = "SELECT * FROM Users WHERE User_ID='" + Session["Username"].ToString().Trim() + "'";
        // ruleid: sql-concatenation
        string joined = string.Format("SELECT * FROM Roles INNER JOIN Users ON Roles.Id = Users.RoleId where Users.User_ID ={0} ", Session["Username"]);
        string id = Session["Username"].ToString();
        // ruleid: sql-concatenation
        string insert = "insert into Register(Register_ID,User_ID) values('" + number + "', '" + id + "')";
        // ok: sql-concatenation
        string numbered = "SELECT * FROM Users WHERE Id=" + Convert.ToInt32(Session["Id"]);
        // ok: sql-concatenation
        string bound = "SELECT * FROM Users WHERE Id=@id";
        // ok: sql-concatenation
        Label1.Text = "Place = '" + Session["Place"] + "'";
    }
}

public partial class DistrictForm : Form
{
    private void Query()
    {
        // ruleid: sql-concatenation
        string sql = "select * from Doctor where Town = '" + cbxTown.Text + "'";
        // ok: sql-concatenation a date that was picked
        sql += " and VisitDate = '" + dateTimePicker1.Text + "'";
        // ok: sql-concatenation the caption of the window
        string report = "select * from Template where Name = '" + this.Text + "'";
        // ok: sql-concatenation
        cbxTown.Text = "and so on = " + lblTown.Text;
    }
}

public class ConditionDao
{
    public List<Report> Search(ReportConditions query, string department, string day)
    {
        string strWhere = "";
        // ruleid: sql-concatenation
        strWhere += string.Format("and Pat_name='{0}'", query.PatName);
        // ruleid: sql-concatenation
        strWhere += " and Pat_name like '" + query.PatName + "%'";
        string sql = "select * from Report where 1=1";
        // ruleid: sql-concatenation
        sql += Environment.NewLine + "   AND CARD ='" + query.Card + "' ";
        // ruleid: sql-concatenation
        sql = sql + Environment.NewLine + "   AND CARD ='" + query.Card + "' ";
        // ruleid: sql-concatenation
        sql += string.Format(" and Dept='{0}' ", department);
        // ruleid: sql-concatenation
        sql += string.Format(" and Name like '%{0}%' ", department);
        // ruleid: sql-concatenation
        sql += " and VISIT_DAY <= TO_DATE('" + day + "', 'yyyy-mm-dd')";
        // ruleid: sql-concatenation
        var run = @" exec usp_report '" + department + "'";
        // ok: sql-concatenation a state, a number
        sql += string.Format(" and Flag='{0}' and Pages = {1}", query.PrintState, query.PageCount);
        // ok: sql-concatenation rows in memory
        string strFilterWhere = string.Format("and Pat_name='{0}'", query.PatName);
        // ok: sql-concatenation
        string message = string.Format("and then '{0}' was printed", department);
        // ok: sql-concatenation bound
        sql += Environment.NewLine + "   AND CARD = @card ";
        return run == null ? null : db.Query(sql + strWhere, strFilterWhere, message);
    }
}

// Statements put together of texts that stand elsewhere.
public class CardStore
{
    public bool IsBound(string openid, string cardno)
    {
        string template = "select name, phone from CardHolder where openid = '{0}' and cardno = '{1}'";
        string[] values = new string[2];
        values[0] = openid;
        values[1] = cardno;
        // ruleid: sql-concatenation
        string result = string.Format(template, values);
        string notice = "Card {0} of {1} is bound";
        // ok: sql-concatenation no statement
        string text = string.Format(notice, cardno, openid);
        return Read(result);
    }

    public DataTable Permissions(string where, string title)
    {
        StringBuilder sql = new StringBuilder();
        sql.Append("select FunCode from Permission where 1=1");
        // ruleid: sql-concatenation
        sql.Append(where.ToString());
        StringBuilder page = new StringBuilder();
        // ok: sql-concatenation no statement
        page.Append(title);
        return SqlHelper.ExecuteDataTable(sql.ToString());
    }

    public DataTable Rows(string strWhere)
    {
        string strSql = "select * from Permission";
        // ruleid: sql-concatenation
        strSql += strWhere;
        string where = " where Valid=1";
        string sql = "select * from Permission";
        // ok: sql-concatenation the program's own condition
        sql += where;
        return SqlHelper.ExecuteDataTable(strSql + sql);
    }

    public void Remove(List<Dept> depts, Patient patient)
    {
        // ruleid: sql-concatenation
        string sql = string.Format("delete Dept where UserId = '{0}'", depts[0].UserName);
        // ruleid: sql-concatenation
        var update = $"update Bed set Patient='{names["a"]}', Doctor='{patient.Doctor}' where Id=1";
        Execute(sql + update);
    }

    public int Update(int id, Dictionary<string, object> values, List<string> names)
    {
        var sets = new List<string>();
        var parameters = new DynamicParameters();
        foreach (var value in values)
        {
            sets.Add($"{value.Key} = @{value.Key}");
            parameters.Add($"@{value.Key}", value.Value);
        }
        // ok: sql-concatenation columns and the parameters of their names
        var sql = $"update Job set {string.Join(", ", sets)} where Id = @id";
        // ruleid: sql-concatenation
        var byName = $"delete from Job where Name in ('{string.Join("','", names)}')";
        return Execute(sql + byName, parameters);
    }

    public int Refund(string batch, string status, string money)
    {
        // ok: sql-concatenation nothing is filled in
        string count = string.Format("select count(*) from Refund where BatchNo=", batch);
        // ruleid: sql-concatenation one finding for the statement
        string insert = string.Format("insert into Refund(BatchNo,Status,Money) values('{0}','{1}','{2}')",
            batch,
            status,
            money);
        return Execute(count + insert);
    }
}
