package his.demo.model;

public class PatientRecordTemplate {
    private Integer patientId;
    private String presentIllness;
    private String allergy;
    private String chiefComplaint;
}
