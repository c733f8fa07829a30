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

class PatientDao {
    List<Patient> query(Patient patient, Doctor doctor, BillQuery query) {
        String hql = "from Patient r where 1=1";
        // ruleid: sql-concatenation
        hql += " and r.name like '%" + patient.getName() + "%'";
        // ruleid: sql-concatenation
        hql = hql + " and r.openId = '" + patient.getOpenId() + "'";
        // ok: sql-concatenation a number
        hql += " and r.doctor.id = " + doctor.getId();
        // ok: sql-concatenation a day
        hql += " and r.day = '" + patient.getBirthDate() + "'";
        // ok: sql-concatenation
        logger.info("no patient where r.name = '" + patient.getName() + "'");
        // ok: sql-concatenation a page
        String row = "<td class='" + patient.getName() + "'>";
        return template.find(hql, patient.getName());
    }

    // What the object says of itself.
    public String describe(Patient patient) {
        // ok: sql-concatenation
        return "Patient{name='" + patient.getName() + "'}";
    }
}

class VisitDao {
    public List<Visit> between(String begin, String department, int days) {
        String hql = "from Visit r where r.deleted = 0";
        // ruleid: sql-concatenation
        hql += " and r.day >= to_date('" + begin + "', 'yyyy-mm-dd')";
        // ruleid: sql-concatenation
        hql += String.format(" and r.department = '%s'", department);
        // ok: sql-concatenation a number
        hql += " and r.day >= to_date('" + days + "', 'J')";
        // ok: sql-concatenation a sentence
        String text = String.format("%s and its '%s'", begin, department);
        return template.find(hql, text);
    }
}
