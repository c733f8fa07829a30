package his.demo.dao;

public interface VisitDao {
    int insert(VisitDTO visit);

    VisitQuery queryPage(VisitQuery query);
}
