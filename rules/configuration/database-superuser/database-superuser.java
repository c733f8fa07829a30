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
}
