package his.demo;

interface PatientMapper {
    // ruleid: mybatis-substitution
    @Select("select * from patient where name like '%${name}%'")
    List<Patient> byName(@Param("name") String name);

    // ruleid: mybatis-substitution
    @Delete("delete from patient where id in (${ids})")
    int remove(@Param("ids") String ids);

    // ok: mybatis-substitution
    @Select("select * from patient where name like concat('%', #{name}, '%')")
    List<Patient> bound(@Param("name") String name);

    // ok: mybatis-substitution
    @Select("select * from patient ${ew.customSqlSegment}")
    List<Patient> wrapped(@Param("ew") Wrapper<Patient> wrapper);

    // ok: mybatis-substitution
    @Select("select * from ${tableName} where id = #{id}")
    Patient ofTable(@Param("tableName") String tableName, @Param("id") Long id);
}
