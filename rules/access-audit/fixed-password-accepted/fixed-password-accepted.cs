namespace Hospital.Account
{
    class LoginController
    {
        ActionResult Login(string userName, string password)
        {
            // ruleid: fixed-password-accepted
            if (userName == "engineer" && password == "mQ2-service") return Ok();
            // ruleid: fixed-password-accepted
            if (hasher.Verify(password, user.Hash) || password == "Zk8!universal") return Ok();
            // ruleid: fixed-password-accepted
            if (txtPassword.Text == "mQ2-service")
            {
                Close();
            }
            // ok: fixed-password-accepted
            if (password == "") return BadRequest();
            // ok: fixed-password-accepted
            if (password == "123456")
            {
                return BadRequest("初始口令必须修改");
            }
            // ok: fixed-password-accepted
            if (userName == "admin" && role == "manager") return Ok();
            return Unauthorized();
        }
    }
}
