class Direct {
    // ok: database-superuser
    // DriverManager.getConnection(url, "root", password);
    Connection open() throws SQLException {
        // ruleid: database-superuser
        return DriverManager.getConnection("jdbc:mysql://10.20.30.40/his", "root", password);
    }
    Connection openOwn() throws SQLException {
        // ok: database-superuser
        return DriverManager.getConnection("jdbc:mysql://10.20.30.40/his", "his_app", password);
    }

    // ruleid: database-superuser
    private static final String DB_USER = "root";
    // ok: database-superuser
    private static final String READER = "his_reader";
    // ok: database-superuser
    private String userType = "system";
    Connection openByField() throws SQLException {
        return DriverManager.getConnection(URL, DB_USER, password);
    }
    DataSource pool() {
        ComboPooledDataSource pool = new ComboPooledDataSource();
        // ruleid: database-superuser
        pool.setUser("root");
        // ok: database-superuser
        pool.setUser("his_app");
        // ok: database-superuser
        pool.setUser(System.getenv("DB_USER"));
        return pool;
    }
}
