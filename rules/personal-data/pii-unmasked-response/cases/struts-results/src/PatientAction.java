package hospital.web;

@Namespace("/patient")
public class PatientAction extends BaseAction<Patient> {
    private PatientService patientService;
    private PageBean pb;
    private Patient patient;

    @Action(value = "/query", results = { @Result(name = "success", location = "/patient/query.jsp") })
    public String query() {
        pb = patientService.query(getCode());
        return SUCCESS;
    }

    // Another page is opened, which asks for itself.
    @Action(value = "/save", results = { @Result(name = "success", location = "/patient/query.jsp", type = "redirect") })
    public String save() {
        pb = patientService.save(patient);
        return SUCCESS;
    }

    // The page of a result that is not given back.
    @Action(value = "/check", results = { @Result(name = "input", location = "/patient/query.jsp") })
    public String check() {
        pb = patientService.check(patient);
        return SUCCESS;
    }
}
