package com.example.his;

public class Patient {
    private String id;
    private String name;
    private String idCard;
    private String phone;
}
