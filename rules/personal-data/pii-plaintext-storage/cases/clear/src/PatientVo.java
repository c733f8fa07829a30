package com.example.his;

@ApiModel("患者")
public class PatientVo {
    private String patientName;
    private String idCard;
}
