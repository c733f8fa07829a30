package com.example.his;

@TableName(value = "patient", autoResultMap = true)
public class Patient {
    private Long id;
    private String patientName;
    @TableField(typeHandler = Sm4EncryptTypeHandler.class)
    private String idCard;
    @EncryptField
    private String phone;
}
