package his.demo.model;

public class PatientInfo {
    private Integer patientId;
    private String patientName;
    private String idCard;
    /** joined in, written by no statement */
    private String guardianPhone;
}
