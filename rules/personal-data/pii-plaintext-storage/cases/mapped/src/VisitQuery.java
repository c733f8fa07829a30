package his.demo.dto;

public class VisitQuery {
    private String name;
    private String certNo;
}
