using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hospital.Controllers
{
    [ApiController]
    [Route("api/patient")]
    public class PatientController : ControllerBase
    {
        [HttpGet("{id}")]
        [Authorize]
        public IActionResult Get(int id) => Ok(service.Get(id));

        [HttpPost]
        [Authorize]
        public IActionResult Add(PatientDto patient) => Ok(service.Add(patient));

        [HttpPut]
        [Authorize(Roles = "Doctor")]
        public IActionResult Update(PatientDto patient) => Ok(service.Update(patient));

        // Without an attribute: open.
        [HttpGet("list")]
        public IActionResult List(string keyword) => Ok(service.List(keyword));

        [HttpDelete("{id}")]
        public IActionResult Remove(int id) => Ok(service.Remove(id));

        [HttpGet("mine")]
        public IActionResult Mine()
        {
            if (!User.Identity.IsAuthenticated) return Unauthorized();
            return Ok(service.Get(User.FindFirst("sub").Value));
        }

        [HttpPost("filtered")]
        [ServiceFilter(typeof(TokenFilter))]
        public IActionResult AddPrescription(PrescriptionDto prescription) => Ok(service.Add(prescription));
    }
}
