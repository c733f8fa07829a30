package his.demo.dto;

public class VisitDTO extends VisitDO {
    private String contactPhone;
}
