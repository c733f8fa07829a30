package his.dao;

public class CardDao {
    public int save(Card card) throws SQLException {
        String sql = "insert into card (id_card, balance) values (?, 0)";
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, card.getIdCard());
        return statement.executeUpdate();
    }
}
