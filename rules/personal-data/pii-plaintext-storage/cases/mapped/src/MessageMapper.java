package his.demo.dao;

public interface MessageMapper {
    @Insert("insert into message_log (id, receiver_phone, content) values (#{id}, #{receiverPhone}, #{content})")
    int add(MessageLog log);
}
