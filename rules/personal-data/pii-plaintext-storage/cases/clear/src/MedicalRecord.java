package com.example.his;

@TableName("medical_record")
public class MedicalRecord {
    private Long id;
    private String patientName;
    private String diagnosis;
}
