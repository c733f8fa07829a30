package com.example.his;

@TableName("medical_record")
public class MedicalRecord {
    private Long id;
    private String patientName;
    private String diagnosis;
    /** Joined from the patient's table. */
    @TableField(exist = false)
    private String patientPhone;
    @Transient
    private String idCard;
}
