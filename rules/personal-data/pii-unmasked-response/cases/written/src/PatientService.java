package hospital.web;

public class PatientService {
    private PatientDao patientDao;

    public PatientVo findByCard(String cardNo) {
        return patientDao.findByCard(cardNo);
    }

    public List<PatientVo> list() {
        return patientDao.list();
    }

    public boolean save(String cardNo) {
        return patientDao.save(cardNo) > 0;
    }

    public int count() {
        return patientDao.count();
    }
}

class PatientVo {
    private String name;
    private String idCard;
    private String phone;
}
