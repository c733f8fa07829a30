package clinic.domain;

/** A patient. */
public class Patient implements Serializable {
    private Integer patientId;
    private String name;
    private String phone;
    private String idCard;
    // Only on the page.
    private String mobile;
}
