package his.demo.dao;

public interface TollRecordMapper extends BaseMapper<TollRecord> {
    TollRecord selectWithPatient(Long id);
}
