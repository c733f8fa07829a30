namespace Hospital.Web
{
    [ApiController]
    [AllowAnonymous]
    [Route("wado")]
    public class WadoController : ControllerBase
    {
        [HttpGet]
        public IActionResult Study(string uid) { return Ok(); }

        [HttpGet("series")]
        public IActionResult Series(string uid) { return Ok(); }
    }

    public class HomeController : ControllerBase
    {
        [HttpGet, AllowAnonymous]
        public IActionResult GetPatientList() { return Ok(); }

        [AllowAnonymous]
        public IActionResult PatientLogin(LoginInput input) { return Ok(); }

        [AllowAnonymous]
        public IActionResult Notices() => Ok();
    }

    [Authorize]
    public class PatientController : ControllerBase
    {
        public IActionResult One(int id) { return Ok(); }

        [AllowAnonymous]
        public IActionResult Export(int id) { return Ok(); }
    }
}
