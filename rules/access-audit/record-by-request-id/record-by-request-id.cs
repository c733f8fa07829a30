[ApiController]
[Route("api/[controller]")]
public class PrescriptionController : ControllerBase
{
    [HttpGet("{id}")]
    // ruleid: record-by-request-id
    public async Task<IActionResult> Get(int id)
    {
        var found = await _prescriptionService.GetAsync(id);
        return Ok(found);
    }

    [HttpGet("patient/{patientId}")]
    [Authorize]
    // ruleid: record-by-request-id
    public async Task<IActionResult> GetPatient([FromRoute] int patientId)
    {
        var patient = await _userRepository.GetPatientByIdAsync(patientId);
        return Ok(_mapper.Map<PatientDto>(patient));
    }

    [HttpDelete("registration/{registrationId}")]
    // ruleid: record-by-request-id
    public async Task<IActionResult> Cancel(Guid registrationId)
    {
        var registration = await _context.Registrations.FirstOrDefaultAsync(r => r.Id == registrationId);
        _context.Remove(registration);
        await _context.SaveChangesAsync();
        return NoContent();
    }

    [HttpGet("record/{id}")]
    // ruleid: record-by-request-id
    public IActionResult Record(int id)
    {
        return Ok(_db.MedicalRecords.Find(id));
    }

    [HttpGet("mine/{id}")]
    // ok: record-by-request-id compared with the current user
    public async Task<IActionResult> Mine(int id)
    {
        var found = await _prescriptionService.GetAsync(id);
        if (found.PatientId != User.FindFirstValue(ClaimTypes.NameIdentifier)) return Forbid();
        return Ok(found);
    }

    [HttpGet("all/{id}")]
    [Authorize(Roles = "Admin,Doctor")]
    // ok: record-by-request-id a role is declared
    public async Task<IActionResult> Any(int id)
    {
        return Ok(await _prescriptionService.GetAsync(id));
    }

    [HttpGet("policy/{id}")]
    [Authorize("Prescription.Read")]
    // ok: record-by-request-id a policy is declared
    public async Task<IActionResult> ByPolicy(int id)
    {
        return Ok(await _prescriptionService.GetAsync(id));
    }

    [HttpGet("department/{id}")]
    // ok: record-by-request-id no patient's record
    public async Task<IActionResult> Department(int id)
    {
        return Ok(await _departmentService.GetAsync(id));
    }

    // ok: record-by-request-id no handler
    private Prescription Load(int id)
    {
        return _prescriptionService.Get(id);
    }
}

[Authorize(Roles = "Admin")]
public class AdminPatientController : ControllerBase
{
    [HttpGet("{id}")]
    // ok: record-by-request-id a role is declared for all of them
    public IActionResult Get(int id)
    {
        return Ok(_patientService.GetById(id));
    }
}

public class ReportService : WebService
{
    [WebMethod]
    // ruleid: record-by-request-id
    public DataSet GetResults(string testNo)
    {
        // OperationLog.Write(HttpContext.Current.Request.Url.ToString());
        string sql = "SELECT * FROM LAB_RESULT WHERE TEST_NO = " + SQL.SqlConvert(testNo);
        return db.SelectData(sql, "LAB_RESULT");
    }

    [WebMethod]
    // ok: record-by-request-id the patient of the session
    public DataSet GetOwn(string visitNo)
    {
        string sql = "SELECT * FROM VISIT WHERE PATIENT_ID = " + Session["patient"] + " AND VISIT_NO = " + SQL.SqlConvert(visitNo);
        return db.SelectData(sql, "VISIT");
    }

    [WebMethod]
    // ok: record-by-request-id no patient's record
    public DataSet GetWard(string wardCode)
    {
        string sql = "SELECT * FROM WARD WHERE WARD_CODE = " + SQL.SqlConvert(wardCode);
        return db.SelectData(sql, "WARD");
    }

    // ok: record-by-request-id no handler
    private DataSet LoadResults(string testNo)
    {
        string sql = "SELECT * FROM LAB_RESULT WHERE TEST_NO = " + SQL.SqlConvert(testNo);
        return db.SelectData(sql, "LAB_RESULT");
    }
}

public class ReportApi : ControllerBase
{
    [HttpPost, Route("reports")]
    // ruleid: record-by-request-id
    public IActionResult Reports([FromBody] dynamic body)
    {
        string cardNo = body.cardNo;
        string sql = $"select r.id, r.title from v_report r where (r.patient_id='{cardNo}' and r.kind='2')";
        return Ok(db.Query(sql));
    }

    [HttpPost, Route("count")]
    // ok: record-by-request-id a constant
    public IActionResult Count([FromBody] dynamic body)
    {
        string sql = "select count(*) from inpatient a where a.patient_no not like '%B%'";
        return Ok(db.Query(sql));
    }
}
