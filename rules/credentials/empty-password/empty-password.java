class Connections {
    void open() throws Exception {
        // ruleid: empty-password
        DriverManager.getConnection("jdbc:mysql://db.his.local:3306/his", "root", "");
        // ok: empty-password
        String password = "";
    }
}
