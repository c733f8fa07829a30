namespace Hospital.Account
{
    class AccountService
    {
        bool Login(string userName, string password)
        {
            var user = users.Find(userName);
            // ruleid: password-plaintext
            return user.Password == password;
        }

        bool Query(string userName, string password)
        {
            // ruleid: password-plaintext
            return users.Any(u => u.UserName == userName && u.Password == password);
        }

        bool Hashed(string userName, string password)
        {
            var user = users.Find(userName);
            password = Digest(password);
            // ok: password-plaintext
            if (user.Password == password) return true;
            // ok: password-plaintext
            return user.Password == null;
        }

        bool Same(Account other)
        {
            // ok: password-plaintext
            return this.Password == other.Password;
        }

        void Remember(string password)
        {
            // ruleid: password-plaintext
            Response.Cookies.Append("password", password);
            // ok: password-plaintext
            Response.Cookies.Append("password", Encrypt(password));
        }
    }
}

// In the text of statements, or bound to them.
public partial class LoginForm : Form
{
    private void btnLogin_Click(object sender, EventArgs e)
    {
        string name = txtName.Text.Trim();
        string pwd = txtPwd.Text.Trim();
        // ruleid: password-plaintext
        string sql = "select * from Users where Name = '" + name + "' and Pwd = '" + pwd + "'";
        // ruleid: password-plaintext
        string other = string.Format("select count(*) from Users where Name='{0}' and Password='{1}'", name, pwd);
        // ruleid: password-plaintext
        command.Parameters.AddWithValue("@password", txtPassword.Text);
        string hashed = Hasher.Hash(txtPwd.Text);
        // ok: password-plaintext
        string byHash = "select * from Users where Name = '" + name + "' and Pwd = '" + hashed + "'";
        // ok: password-plaintext
        command.Parameters.AddWithValue("@pwd", Hasher.Hash(txtPwd.Text));
        // ok: password-plaintext
        command.Parameters.AddWithValue("@name", name);
    }
}

[ApiController]
public class AccountController : ControllerBase
{
    [HttpPost("login")]
    public IActionResult Login(string name, string password)
    {
        // ruleid: password-plaintext
        var rows = db.Query($"select * from Users where Name='{name}' and Password='{password}'");
        return Ok(rows);
    }

    [HttpPost("register")]
    public IActionResult Register(string name, string password)
    {
        // ruleid: password-plaintext
        db.Execute($"insert into Users (Name, Password) values ('{name}', '{password}')");
        // ok: password-plaintext
        db.Execute($"insert into Log (Name, Text) values ('{name}', 'password set')");
        return Ok();
    }
}

// Callers may have hashed it: a note.
public class UserDal
{
    public int Find(string name, string pwd)
    {
        // ruleid: password-plaintext
        return db.Count("select count(*) from Users where Name='" + name + "' and Pwd='" + pwd + "'");
    }

    public int Change(Model.User user)
    {
        // ruleid: password-plaintext
        return db.Execute("update Users set Password='" + user.Password + "' where Name='" + user.Name + "'");
    }

    public int FindHashed(string name, string passwordHash)
    {
        // ok: password-plaintext
        return db.Count("select count(*) from Users where Name='" + name + "' and Password='" + passwordHash + "'");
    }

    public int FindOwn(string name, string pwd)
    {
        var digest = Md5(pwd);
        // ok: password-plaintext
        return db.Count("select count(*) from Users where Name='" + name + "' and Pwd='" + digest + "'");
    }

    public int ChangeHashed(Model.User user)
    {
        user.Password = Md5(user.Password);
        // ok: password-plaintext
        return db.Execute("update Users set Password='" + user.Password + "' where Name='" + user.Name + "'");
    }
}

public class OperatorRepository
{
    public void Add(OperatorParam param)
    {
        // ruleid: password-plaintext
        var insertSql = $@"INSERT INTO [dbo].[Operator] ([Id], [Account], [UserPwd], [CreateTime]                        )                        VALUES('{Guid.NewGuid()}', '{param.Account}', '{param.UserPwd}', GETDATE())";
        // ok: password-plaintext
        var other = $"insert into Operator (Account, Note) values ('{param.Account}', '{param.Note}')";
        db.Execute(insertSql + other);
    }
}

public class SignInController : Controller
{
    public ActionResult DengLu()
    {
        string name = Request["txtUserName"];
        string password = CommonFunc.SafeGetStringFromObj(Request["txtPassword"]);
        // ruleid: password-plaintext
        var worker = workers.Load(u => u.user_name == name && u.password == password).FirstOrDefault();
        string pwd = Request.Form["password"].Trim();
        // ruleid: password-plaintext
        if (worker.Password.Equals(pwd)) return View();
        return Content("no");
    }

    public ActionResult SignIn()
    {
        string password = Md5Helper.ToMd5String(Request["txtPassword"]);
        // ok: password-plaintext a digest
        var worker = workers.Load(u => u.password == password).FirstOrDefault();
        string pwd = Request.Form["pwd"];
        pwd = Encryptor.Digest(pwd);
        // ok: password-plaintext a digest
        if (worker.Password == pwd) return View();
        return Content("no");
    }
}

public class UserLoginRepository : RepositoryBase<LoginUser>
{
    public List<LoginUser> Find(string uname, string pwd)
    {
        var para = new DynamicParameters();
        para.Add("@uname", uname);
        // ruleid: password-plaintext
        para.Add("@pwd", pwd);
        var digest = new DynamicParameters();
        // ok: password-plaintext
        digest.Add("@pwd", Sm3.Of(pwd));
        var request = new Dictionary<string, string>();
        // ok: password-plaintext what another service is asked
        request.Add("pwd", pwd);
        return Select(sql, para);
    }
}

// Cells of rows, and boxes that keep the number of the designer.
public partial class ChangePasswordPage : System.Web.UI.Page
{
    protected void Button1_Click(object sender, EventArgs e)
    {
        string pwd_input = this.TextBox1.Text.Trim();
        string new_pwd = TextBox2.Text;
        SqlDataReader dr = comm.ExecuteReader();
        if (dr.Read())
        {
            string password = dr.GetString(dr.GetOrdinal("Password"));
            // ruleid: password-plaintext
            if (password == pwd_input)
            {
                // ruleid: password-plaintext
                sql = "UPDATE Users SET Password='" + new_pwd + "' WHERE User_ID='" + Session["id"] + "'";
            }
            // ok: password-plaintext
            if (password == Hasher.Hash(pwd_input)) Change();
            // ok: password-plaintext
            if (password == "") Change();
        }
        // ok: password-plaintext the two that were typed
        if (TextBox2.Text == TextBox3.Text) Change();
    }

    private void Login(DataTable table)
    {
        // ruleid: password-plaintext
        if (table.Rows[0]["user_pwd"].ToString().Trim() == TextBox2.Text.Trim()) Show();
        // ruleid: password-plaintext
        if (txtPwd.Text.Equals(table.Rows[0]["Password"].ToString())) Show();
        // ok: password-plaintext
        if (table.Rows[0]["UserName"].ToString() == TextBox1.Text) Show();
        // ok: password-plaintext
        if (table.Rows[0]["PasswordHash"].ToString() == TextBox2.Text) Show();
        string typed = Md5(txtPwd.Text);
        // ok: password-plaintext
        if (table.Rows[0]["Password"].ToString() == typed) Show();
        // ruleid: password-plaintext
        command.Parameters.AddWithValue("@password1", password.Value.Trim());
        string isPass = TextBox5.Text;
        // ok: password-plaintext whether an examination was passed
        string passed = "select * from Exams where Name = '" + name + "' and is_pass = '" + isPass + "'";
        string other_name = TextBox4.Text;
        // ok: password-plaintext
        string byName = "select * from Users where Name='" + other_name + "'";
    }
}

// Columns with the letter of their table, and a helper of the project's own for parameters.
public class HelperHandler : IHttpHandler
{
    public void ProcessRequest(HttpContext context)
    {
        string userPassword = context.Request.Form["userPassword"];
        // ruleid: password-plaintext
        data.AddParameterWithValue("@Password", userPassword);
        // ruleid: password-plaintext
        data.AddInParameter("@pwd", context.Request.Form["pwd"]);
        // ok: password-plaintext
        data.AddParameterWithValue("@Password", Sm3.Of(userPassword));
        // ok: password-plaintext
        data.AddParameterWithValue("@Name", userPassword);
        // ok: password-plaintext what another service is asked
        client.AddDefaultHeader("pwd", userPassword);
    }

    public static bool IsValid(string id, string pwd)
    {
        var patient = Patient.Get(id);
        // ruleid: password-plaintext
        if (patient.P_Pwd == pwd) return true;
        // ok: password-plaintext
        if (patient.P_PwdHash == pwd) return true;
        // ok: password-plaintext
        return form.New_Pwd == pwd;
    }
}
