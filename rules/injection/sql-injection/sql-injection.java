package his.demo;

import java.sql.*;
import java.util.*;

@RestController
class PatientController {
    private static final Set<String> COLUMNS = new HashSet<>(Arrays.asList("name", "visit_date"));

    @GetMapping("/patients")
    List<Map<String, Object>> byName(@RequestParam String name, @RequestParam Long ward, LocalDate day, @RequestParam String sort) {
        // ruleid: sql-injection
        String sql = "select * from patient where name = '" + name + "'";
        // ok: sql-injection
        String byWard = "select * from patient where ward_id = " + ward;
        // ok: sql-injection
        String byDay = "select * from patient where visit_date = '" + day + "'";
        // ruleid: sql-injection
        String sorted = "select * from patient order by " + sort;
        jdbcTemplate.queryForList(byWard + byDay + sorted);
        return jdbcTemplate.queryForList(sql);
    }

    @PostMapping("/patients/search")
    List<Map<String, Object>> search(@RequestBody PatientQuery query) {
        StringBuilder sql = new StringBuilder("select * from patient where 1 = 1");
        // ruleid: sql-injection
        sql.append(" and name like '%").append(query.getName()).append("%'");
        // ok: sql-injection
        log.info("search in department where name = '" + query.getName() + "'");
        return jdbcTemplate.queryForList("select * from patient where name = ?", query.getName());
    }

    List<Map<String, Object>> checked(HttpServletRequest request) {
        String sort = request.getParameter("sort");
        if (!COLUMNS.contains(sort)) {
            throw new IllegalArgumentException("sort");
        }
        // ok: sql-injection
        String sql = "select * from patient order by " + sort;
        int id = Integer.parseInt(request.getParameter("id"));
        // ok: sql-injection
        String byId = "select * from patient where id = " + id;
        return jdbcTemplate.queryForList(sql + byId);
    }

    List<Patient> byWard(HttpServletRequest request, LambdaQueryWrapper<Patient> wrapper) {
        // ruleid: sql-injection
        wrapper.inSql(Patient::getId, "select patient_id from visit where ward = '" + request.getParameter("ward") + "'");
        // ok: sql-injection
        wrapper.inSql(Patient::getId, "select patient_id from visit where closed = 0");
        return patientMapper.selectList(wrapper);
    }

    void raw(HttpServletRequest request, Connection connection) throws SQLException {
        String text = request.getParameter("sql");
        // ruleid: sql-injection
        PreparedStatement given = connection.prepareStatement(text);
        // ok: sql-injection
        PreparedStatement statement = connection.prepareStatement("select * from patient where name = ?");
        statement.setString(1, request.getParameter("name"));
    }
}
public class PatientAction extends ActionSupport {
    private JdbcTemplate jdbcTemplate;
    private String name;
    private Patient patient;
    private int page;
    private String path;

    public String find() {
        // ruleid: sql-injection
        rows = jdbcTemplate.queryForList("select * from patient where name = '" + name + "'");
        // ruleid: sql-injection
        rows = jdbcTemplate.queryForList("select * from patient where name = '" + patient.getName() + "'");
        // ok: sql-injection
        rows = jdbcTemplate.queryForList("select * from patient where page = " + page);
        return SUCCESS;
    }

    public String own() {
        name = "fixed";
        // ok: sql-injection
        rows = jdbcTemplate.queryForList("select * from patient where name = '" + name + "'");
        return SUCCESS;
    }

    public void setJdbcTemplate(JdbcTemplate jdbcTemplate) {
        this.jdbcTemplate = jdbcTemplate;
    }

    public void setName(String name) {
        this.name = name;
    }

    public void setPatient(Patient patient) {
        this.patient = patient;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

class ReportDetails {
    @GetMapping("/reports/details")
    public Object details(@RequestParam String number) {
        // ruleid: sql-injection
        List<Map<String, Object>> reports = jdbcTemplate.queryForList("select * from report where number = '" + number + "'");
        for (Map<String, Object> report : reports) {
            // ok: sql-injection a key that the database gave
            report.put("details", jdbcTemplate.queryForList("select * from report_detail where report_id = '" + report.get("id") + "'"));
        }
        return reports;
    }
}

class PatientFrame extends JFrame {
    private JTextField numberField;
    private javax.swing.JTextField nameField;
    private JLabel title;

    void save(Statement statement) throws SQLException {
        String number = numberField.getText().trim();
        // ruleid: sql-injection
        statement.executeUpdate("INSERT INTO patient VALUES('" + number + "')");
        // ruleid: sql-injection
        String sql = "SELECT * FROM patient WHERE name = '" + nameField.getText() + "'";
        // ok: sql-injection a number
        String byAge = "SELECT * FROM patient WHERE age = " + Integer.parseInt(numberField.getText());
        // ok: sql-injection nobody types into a label
        String titled = "SELECT * FROM patient WHERE title = '" + title.getText() + "'";
        // ok: sql-injection
        title.setText("Patient = '" + number + "'");
    }
}
