package his.demo.entity;

public class VisitDO {
    private String id;
    private String name;
    private String certNo;
}
