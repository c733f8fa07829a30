package his.demo.entity;

public class TollRecord {
    private Long id;
    private Long patientId;
    // From the patient's table, which a query joins.
    private String idCard;
    // Written by the statements of the mapper.
    private String payerPhone;
}
