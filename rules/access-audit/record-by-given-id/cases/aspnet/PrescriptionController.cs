[ApiController]
[Route("api/prescriptions")]
public class PrescriptionController : ControllerBase
{
    private readonly IPrescriptionService _prescriptionService;
    private readonly IBookingService _bookingService;
    private readonly ChargeRepository _chargeRepository;
    private readonly IDepartmentService _departmentService;
    private readonly WardContext _db;
    private readonly ISqlSugarClient _sqlClient;

    [HttpGet("{id}")]
    public async Task<IActionResult> GetById(Guid id, CancellationToken cancellationToken)
    {
        return Ok(await _prescriptionService.GetByIdAsync(id, cancellationToken));
    }

    // Whatever is looked up: the identifier is a patient's.
    [HttpGet("charges")]
    public ResponseResult<List<Charge>> GetCharges(string patient_id, int times) => _chargeRepository.GetCharges(patient_id, times);

    [HttpDelete("patient/{patientId}")]
    public async Task<IActionResult> Remove(int patientId)
    {
        var found = await _db.Patients.Include(p => p.Visits).FirstOrDefaultAsync(p => p.Id == patientId);
        _db.Remove(found);
        return Ok(await _db.SaveChangesAsync());
    }

    [HttpGet("visit")]
    public Registration GetVisit(long id) => _sqlClient.Queryable<Registration>().Where(x => x.Id == id).First();

    [HttpGet("statement")]
    public DataTable GetStatement(int id)
    {
        string sql = $"select * from Patient join Users on Users.Id = Patient.UserId where Users.Id={id}";
        return helper.Show(sql);
    }

    [HttpGet("parameter")]
    public DataTable GetParameter(string zyh)
    {
        string sql = "select Name, Phone " +
            "from InPatient where Zyh = @Zyh";
        return helper.Table(sql, new SqlParameter("@Zyh", zyh));
    }

    [HttpGet("layers")]
    public PatientModel GetLayers(string id)
    {
        var bll = new PatientBLL();
        return bll.GetModel(id);
    }

    // Nobody's: departments, hours of doctors, what a nurse has to do.
    [HttpGet("department")]
    public Department GetDepartment(int id) => _departmentService.GetById(id);

    [HttpDelete("schedule")]
    public async Task DeleteSchedule(Guid id) => await _bookingService.DeleteDoctorScheduleAsync(id);

    [HttpGet("nurse")]
    public int GetTasks(string nurseId) => _db.Prescriptions.Where(x => x.NurseId == nurseId).Count();

    // The caller is taken into account.
    [HttpGet("own")]
    public Prescription GetOwn(Guid id) => _prescriptionService.Get(id, User.GetPatientId());

    [HttpGet("mine")]
    public Prescription GetMine(Guid id) => _prescriptionService.Get(id, UserId);

    [Authorize(Roles = "Pharmacist")]
    [HttpGet("all")]
    public Prescription GetAny(Guid id) => _prescriptionService.Get(id);

    [HttpPost("register")]
    public int RegisterPatient(string id, string name)
    {
        helper.Read("SELECT id FROM patient WHERE id = @0", id);
        return helper.Execute("INSERT INTO patient VALUES(@0, @1)", id, name);
    }

    // A filter of a search is no identifier.
    [HttpGet("search")]
    public List<Prescription> Search(string keyword) => _prescriptionService.GetList(keyword);
}
