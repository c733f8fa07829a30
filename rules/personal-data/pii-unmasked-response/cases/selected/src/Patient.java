@TableName("patient")
public class Patient {
    private Long id;
    private String name;
    private String avatar;
    private String idCard;
    private String phone;
    private Long wardId;
}
