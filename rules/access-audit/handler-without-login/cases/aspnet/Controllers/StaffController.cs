using Microsoft.AspNetCore.Mvc;

namespace Hospital.Controllers
{
    [ApiController]
    [Route("api/staff")]
    public class StaffController : ControllerBase
    {
        // A list of doctors is public as often as not.
        [HttpGet]
        public IActionResult List(int department) => Ok(service.List(department));

        [HttpPost]
        public IActionResult Add(StaffDto staff) => Ok(service.Add(staff));
    }

    [ApiController]
    [Route("api/department")]
    public class DepartmentController : ControllerBase
    {
        [HttpGet]
        public IActionResult List() => Ok(service.List());
    }

    // A catalogue of diagnoses is about nobody.
    [ApiController]
    [Route("api/diagnoses")]
    public class DiagnosesController : ControllerBase
    {
        [HttpGet]
        public IActionResult List() => Ok(service.List());
    }
}
