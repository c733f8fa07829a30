package his.entity;

public class Card {
    private Long id;
    private String idCard;
    private String phone;

    public String getIdCard() {
        return idCard;
    }

    public String getPhone() {
        return phone;
    }
}
