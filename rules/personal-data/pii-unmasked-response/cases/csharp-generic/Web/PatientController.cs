namespace His.Web
{
    [Authorize, ApiController, Route("api/[controller]")]
    public class PatientController : ControllerBase
    {
        private readonly IPatientRepository patients;
        private readonly IPatientService service;
        private readonly IBaseRepository<Patient> generic;
        private readonly IRepository<Patient, Guid> library;
        private readonly IDrugRepository drugs;
        private readonly IBaseRepository<Drug> genericDrugs;
        private readonly IBedService beds;

        [HttpGet("named")]
        public async Task<IActionResult> Named() { return Ok(await patients.Query()); }

        [HttpGet("searched")]
        public IActionResult Searched(int ward) { var found = patients.Search(one => one.Ward == ward); return Ok(found); }

        [HttpGet("one")]
        public IActionResult One(long id) { var model = service.GetModel(id); return Ok(model); }

        [HttpGet("generic")]
        public async Task<IActionResult> Generic() { return Ok(await generic.Query()); }

        [HttpGet("library")]
        public async Task<IActionResult> Library() { return Ok(await library.GetListAsync()); }

        [HttpGet("drugs")]
        public async Task<IActionResult> Drugs() { return Ok(await drugs.Query()); }

        [HttpGet("generic-drugs")]
        public async Task<IActionResult> GenericDrugs() { return Ok(await genericDrugs.Query()); }

        [HttpGet("beds")]
        public async Task<IActionResult> Beds() { return Ok(await beds.Listed()); }
    }
}
