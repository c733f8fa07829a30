package his.demo.model;

public class MessageLog {
    private Long id;
    private String receiverPhone;
    private String content;
}
