package his.demo.dao;

public interface CardMapper extends BaseMapper<Card> {
}
