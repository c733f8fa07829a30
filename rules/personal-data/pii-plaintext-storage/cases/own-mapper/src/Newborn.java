package his.demo.entity;

public class Newborn {
    private Long id;
    // No statement is known that names what the mapper writes.
    private String motherIdCard;
    private String medicalRecordNumber;
}
