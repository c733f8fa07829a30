namespace Hospital.Web
{
    [ApiController]
    [Route("api/[controller]")]
    public class PatientController : ControllerBase
    {
        private readonly HospitalContext _context;

        [HttpGet("{id}")]
        public async Task<ActionResult<Patient>> Get(int id)
        {
            return await _context.Patients.FindAsync(id);
        }

        [HttpGet]
        public async Task<IActionResult> List(string ward)
        {
            var rows = await _context.Patients.Where(p => p.Ward == ward).ToListAsync();
            return Ok(rows);
        }

        [HttpGet("cards")]
        public async Task<IActionResult> Cards()
        {
            var rows = await _context.Patients.Select(p => new { p.PatientName, p.IdCard }).ToListAsync();
            return Ok(rows);
        }

        [HttpGet("names")]
        public async Task<IActionResult> Names()
        {
            var rows = await _context.Patients.Select(p => new PatientName { Id = p.Id, Name = p.PatientName }).ToListAsync();
            return Ok(rows);
        }

        [HttpPut("{id}")]
        public async Task<IActionResult> Update(int id, Patient patient)
        {
            _context.Update(patient);
            await _context.SaveChangesAsync();
            return NoContent();
        }
    }

    public class HospitalContext : DbContext
    {
        public DbSet<Patient> Patients { get; set; }
    }

    public class Patient
    {
        public int Id { get; set; }
        public string PatientName { get; set; }
        public string Ward { get; set; }
        public string IdCard { get; set; }
        public string Phone { get; set; }
    }

    public class PatientName
    {
        public int Id { get; set; }
        public string Name { get; set; }
    }
}
