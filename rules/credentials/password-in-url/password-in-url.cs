namespace Hospital.Account
{
    class AccountController
    {
        [HttpGet("login")]
        // ruleid: password-in-url
        public IActionResult Login(string userName, string password)
        {
            // ruleid: password-in-url
            var second = Request.Query["pwd"];
            return Ok();
        }

        // ruleid: password-in-url
        [HttpPost("reset/{id}/{newPassword}")]
        public IActionResult Reset(int id, string newPassword) { return Ok(); }

        [HttpGet]
        // ruleid: password-in-url
        public IActionResult Info(string token) { return Ok(); }

        // ok: password-in-url
        [HttpPost("login")]
        public IActionResult Enter([FromBody] LoginInput input) { return Ok(); }

        [HttpGet("list")]
        // ok: password-in-url
        public IActionResult List(string userName) { return Ok(Request.Query["userName"]); }
    }
}

// Plain parameters of an [ApiController] come from the query, whatever the method.
[ApiController]
[Route("api/[controller]")]
public class SessionController : ControllerBase
{
    [HttpPost("login")]
    // ruleid: password-in-url
    public IActionResult Login(string name, string password)
    {
        return Ok();
    }

    [HttpPost("body")]
    // ok: password-in-url
    public IActionResult LoginByBody([FromBody] LoginDto login)
    {
        return Ok();
    }

    [HttpPost("form")]
    // ok: password-in-url
    public IActionResult LoginByForm([FromForm] string name, [FromForm] string password)
    {
        return Ok();
    }
}

public class PageController : Controller
{
    [HttpPost]
    // ok: password-in-url
    public ActionResult Login(string name, string password)
    {
        return View();
    }
}

[ApiController]
[Route("api/[controller]/[action]")]
public class AccountApiController : ControllerBase
{
    // ruleid: password-in-url an action that names no method answers GET, too
    public ResponseResult<List<LoginUser>> GetLoginUser(string uname, string pwd, string subsys_id)
    {
        return users.Find(uname, pwd);
    }

    // ruleid: password-in-url
    public ResponseResult<int> AddUser(string user_name, string pass_word)
    {
        return users.Add(user_name, pass_word);
    }

    // ok: password-in-url
    public ResponseResult<int> Change([FromBody] string pwd)
    {
        return users.Change(pwd);
    }

    // ok: password-in-url no action
    public static string Digest(string pwd)
    {
        return Sm3.Of(pwd);
    }

    // ok: password-in-url no action
    private bool Fits(string pwd)
    {
        return pwd.Length > 11;
    }

    [NonAction]
    // ok: password-in-url
    public bool Strong(string pwd)
    {
        return pwd.Length > 11;
    }
}

public partial class LoginForm : Form
{
    private void btnLogin_Click(object sender, EventArgs e)
    {
        // ruleid: password-in-url
        string path = string.Format($"/api/account/GetLoginUser?uname={username}&pwd={password}");
        // ruleid: password-in-url
        string older = string.Format("/api/account/GetLoginUser?uname={0}&pwd={1}", username, password);
        // ruleid: password-in-url
        var joined = baseUrl + "/login?name=" + username + "&password=" + txtPassword.Text;
        // ok: password-in-url
        var form = "name=" + username + "&password=" + txtPassword.Text;
        // ok: password-in-url the text of a form
        var content = new StringContent($"name={username}&password={password}");
        // ok: password-in-url
        string state = $"/api/account/state?uname={username}&pwdState={state}";
        // ok: password-in-url
        // string before = $"/api/account/GetLoginUser?uname={username}&pwd={password}";
        // ok: password-in-url the protocol of another service
        string token = $"https://oauth.example.org/oauth/token?grant_type=password&password={password}";
    }
}
