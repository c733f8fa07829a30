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
