package com.example.his;

public interface PatientService {
    List<Patient> inWard(String ward);

    Patient byId(String id);

    void leave(String id);
}
