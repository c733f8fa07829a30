public class PatientAction extends ActionSupport {
    private PatientService patientService;
    private Integer patientId;
    private String keyword;
    private Patient patient;

    public String detail() {
        patient = patientService.findById(patientId);
        return SUCCESS;
    }

    // By what the request set in the model.
    public String edit() {
        patient = patientService.getPatient(patient.getPNo());
        return SUCCESS;
    }

    public String remove() {
        patientService.delete(patient);
        return SUCCESS;
    }

    // No identifier.
    public String search() {
        patient = patientService.findByName(keyword);
        return SUCCESS;
    }

    public void setPatientId(Integer patientId) {
        this.patientId = patientId;
    }

    public void setPatient(Patient patient) {
        this.patient = patient;
    }

    public void setKeyword(String keyword) {
        this.keyword = keyword;
    }
}
