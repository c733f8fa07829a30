package his.demo.dao;

public interface NewbornMapper extends BaseMapper<Newborn> {
}
