namespace His.Web
{
    // Variables called like their class, as generators of controllers write them.
    public class PatientFilesController : ApiController
    {
        private readonly HospitalContext db = new HospitalContext();

        public async Task<IHttpActionResult> GetPatient(long id)
        {
            Patient Patient = await db.Patients.FindAsync(id);
            if (Patient == null) return NotFound();
            return Ok(Patient);
        }

        public async Task<IHttpActionResult> GetDrug(long id)
        {
            Drug Drug = await db.Drugs.FindAsync(id);
            return Ok(Drug);
        }

        public async Task<IHttpActionResult> GetName(long id)
        {
            Patient Patient = await db.Patients.FindAsync(id);
            return Ok(Patient.Id);
        }
    }
}
