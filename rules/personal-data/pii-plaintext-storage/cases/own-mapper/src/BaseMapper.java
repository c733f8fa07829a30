package his.demo.dao;

public interface BaseMapper<T> {
    int insert(T row);

    T selectByPrimaryKey(Long id);

    int updateByPrimaryKey(T row);
}
