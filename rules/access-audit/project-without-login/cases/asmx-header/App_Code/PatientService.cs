[WebService(Namespace = "http://tempuri.org/")]
[WebServiceBinding(ConformsTo = WsiProfiles.BasicProfile1_1)]
public class PatientService : System.Web.Services.WebService
{
    [WebMethod]
    [SoapHeader("Credentials")]
    public DataSet GetPatientList(string wardCode)
    {
        return db.Patients(wardCode);
    }

    [WebMethod]
    [SoapHeader("Credentials")]
    public DataSet GetLabResult(string testNo)
    {
        return db.Results(testNo);
    }

    [WebMethod(Description = "医嘱")]
    [SoapHeader("Credentials")]
    public bool SavePrescription(DataSet changed)
    {
        return db.Save(changed);
    }

    [WebMethod]
    [SoapHeader("Credentials")]
    public DateTime GetSysDate()
    {
        return DateTime.Now;
    }

    [WebMethod]
    [SoapHeader("Credentials")]
    public DataSet GetWards()
    {
        return db.Wards();
    }

    // Nobody outside can call it.
    public DataSet LoadPatient(string id)
    {
        return db.Patient(id);
    }
}
