using Clinic.Models;

namespace Clinic.Controllers
{
    [Route("api/[controller]")]
    [ApiController]
    public class PatientController : ControllerBase
    {
        private readonly IPatientService _service;

        public PatientController(IPatientService service)
        {
            _service = service;
        }

        [HttpGet]
        public async Task<ApiResult> Query(int page, int limit)
        {
            var (patients, count) = await _service.Query(page, limit);
            if (patients.Count != 0) return Answer<List<Patient>>.Success(patients, count);
            return Answer.Failure("none");
        }

        [HttpGet("{id}")]
        public async Task<ApiResult> Find(string id)
        {
            var patient = await _service.Find(id);
            if (patient != null) return Answer<Patient>.Success(patient);
            return Answer.Failure("none");
        }

        // How many, not who.
        [HttpGet("count")]
        public async Task<ApiResult> Count(int page, int limit)
        {
            var (patients, count) = await _service.Query(page, limit);
            return Answer<int>.Success(count);
        }

        // A list to choose from.
        [HttpGet("options")]
        public async Task<List<Patient>> Options()
        {
            var options = await _service.Entities.Select(x => new Patient()
            {
                Id = x.Id,
                Name = x.Name,
            }).ToListAsync();
            if (options.Count != 0) return options;
            return new List<Patient>();
        }

        [HttpGet("phones")]
        public async Task<List<Patient>> Phones()
        {
            return await _service.Entities.Select(x => new Patient { Id = x.Id, Name = x.Name, Phone = x.Phone }).ToListAsync();
        }

        [HttpDelete("{id}")]
        public async Task<ApiResult> Delete(string id)
        {
            var patient = await _service.Find(id);
            return patient == null ? Answer.Failure("none") : Answer.Failure("done");
        }
    }
}
