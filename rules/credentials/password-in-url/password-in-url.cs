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
