package com.example.his;

@Entity
public class OperationHistory {
    private Long id;
    private Long userId;
    private String history;
    private String diagnosis;
}
