package hospital.service;

@Service
class Registration {
    private VisitService visitService;

    void register(Patient patient, Visit visit, Silent silent, Excluded excluded) {
        log.info("patient {}", patient);
        log.info("patient " + patient);
        log.info("as JSON: {}", JSON.toJSONString(silent));
        Result result = visitService.find(visit.getId());
        System.out.println("result: " + JSON.toJSONString(result));

        log.info("saved {}", patient.getId());
        log.info("shows its address alone: {}", silent);
        log.info("leaves the field out: {}", excluded);
        log.info("numbers: {}", visit);
    }

    void masked(Patient patient) {
        patient.setIdCard(DesensitizedUtil.idCardNum(patient.getIdCard(), 1, 1));
        log.info("patient {}", patient);
    }
}

interface VisitService {
    Result<Patient> find(Long id);
}

class Result<T> {
    private T data;
}

@Data
class Patient {
    private Long id;
    private String idCard;
    private String patientName;
}

class Silent {
    private String idCard;
}

@Data
class Excluded {
    @ToString.Exclude
    private String idCard;
}

@Data
class Visit {
    private Long id;
    private Long patientId;
}
