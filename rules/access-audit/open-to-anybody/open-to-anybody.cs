namespace Hospital.Web
{
    [ApiController]
    [AllowAnonymous]
    // ruleid: open-to-anybody
    public class WadoController : ControllerBase
    {
        public IActionResult Study(string uid) { return Ok(); }
    }

    public class HomeController : ControllerBase
    {
        [HttpGet, AllowAnonymous]
        // ruleid: open-to-anybody
        public IActionResult GetPatientList() { return Ok(); }

        [AllowAnonymous]
        // ok: open-to-anybody
        public IActionResult PatientLogin(LoginInput input) { return Ok(); }

        [AllowAnonymous]
        // ok: open-to-anybody
        public IActionResult Notices() { return Ok(); }
    }

    [Authorize]
    // ok: open-to-anybody
    public class PatientController : ControllerBase
    {
        public IActionResult One(int id) { return Ok(); }

        [AllowAnonymous]
        // ruleid: open-to-anybody
        public IActionResult Export(int id) { return Ok(); }
    }
}
