package com.example.his;

@Entity
public class HealthProfile {
    private Long id;
    private Long userId;
    private Integer height;
    private boolean admitWithoutPatientPhone;
    private String allergies;
    private String medicalHistory;
}
