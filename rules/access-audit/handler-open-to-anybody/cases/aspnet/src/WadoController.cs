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

[ApiController]
[Route("api/hospitalAppointment")]
public class HospitalAppointmentController : ControllerBase
{
    [HttpGet("doctors"), AllowAnonymous]
    public async Task<IActionResult> GetAppointmentDoctorAsync(string hospital)
    {
        return Ok(await doctors.OfAsync(hospital));
    }

    [HttpGet("departments"), AllowAnonymous]
    public async Task<IActionResult> GetHospitalDepartmentsAsync(string hospital)
    {
        return Ok(await departments.OfAsync(hospital));
    }

    [HttpGet("appointments"), AllowAnonymous]
    public async Task<IActionResult> GetAppointmentsAsync(string doctor)
    {
        return Ok(await appointments.OfAsync(doctor));
    }
}
