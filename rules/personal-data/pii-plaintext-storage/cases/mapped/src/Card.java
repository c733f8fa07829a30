package his.demo.model;

public class Card {
    private String patientName;
    private String mobile;
    @TableField(exist = false)
    private String idCard;
}
