package cn.example.clinic.web;

import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@CrossOrigin(origins = "https://clinic.example.cn")
@RestController
public class PatientController {
    private String password;

    @GetMapping("/api/patient/ping")
    public String ping() {
        return "ok";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @GetMapping("/patient/export/beds")
    public int exportBeds() {
        return 0;
    }

    @GetMapping("/patient/contact")
    public PatientContact contact() {
        return new PatientContact();
    }

    @GetMapping("/patient/contact/masked")
    public MaskedContact maskedContact() {
        return new MaskedContact();
    }

    public static class PatientContact {
        private String patientName;
        private String phone;
    }

    public static class MaskedContact {
        private String patientName;
        @JsonSerialize(using = PhoneMaskSerializer.class)
        private String phone;
    }
}
