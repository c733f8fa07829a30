package his.demo;

class BillDao {
    List<Bill> byName(String name, Integer status, Date day, List<Long> ids, BillQuery query) {
        // ruleid: sql-concatenation
        String sql = "select * from bill where name = '" + name + "'";
        // ok: sql-concatenation
        String byStatus = "select * from bill where status = " + status;
        // ok: sql-concatenation
        String byDay = "select * from bill where day = '" + day + "'";
        // ruleid: sql-concatenation
        sql += " and code like '%" + query.getCode() + "%'";
        // ok: sql-concatenation
        sql += " limit " + query.getPageSize();
        // ok: sql-concatenation
        String table = "select * from " + TABLE + " where status = ?";
        return jdbcTemplate.query(sql + byStatus + byDay + table, mapper);
    }

    // The value only describes the object.
    public String describe(String name) {
        // ok: sql-concatenation
        return "Bill{name='" + name + "', paid=" + paid + "}";
    }

    void log(String name) {
        // ok: sql-concatenation
        logger.info("no bill where name = '" + name + "'");
    }

    String escape(String value) {
        // ruleid: sql-concatenation
        return "'%" + value + "%'";
    }

    List<Bill> bound(String name) {
        // ok: sql-concatenation
        return lambdaQuery().like(Bill::getName, name).list();
    }
}

class ChartDao {
    String chart(String name, String value) {
        StringBuilder chart = new StringBuilder();
        // ok: sql-concatenation an element of XML
        chart.append("<set name='").append(name).append("' value='").append(value).append("'/>");
        // ok: sql-concatenation
        return chart + "<set name='" + name + "' value='" + value + "'/>";
    }
}
