package hospital.web;

class Result<T> {
    private int code;
    private T data;
    static <T> Result<T> ok(T data) { return new Result<>(); }
    static <T> Result<T> ok() { return new Result<>(); }
}

@Data
class PatientVo {
    private Long id;
    private String name;
    private String idCard;
    private String phone;
}

@Data
class PatientBrief {
    private Long id;
    private String name;
}

@Data
class DiseaseDict {
    private String diseaseName;
    private String diagnosis;
}

@Data
class SupplierVo {
    private String name;
    private String phone;
    private String address;
}

@Data
@TableName("patient")
class Patient {
    private Long id;
    private String name;
    private String idCard;
}
