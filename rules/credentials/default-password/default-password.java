class Connections {
    void open() throws Exception {
        // ruleid: default-password
        DriverManager.getConnection("jdbc:oracle:thin:@db.his.local:1521:orcl", "scott", "tiger");
        // ruleid: default-password
        DriverManager.getConnection("jdbc:dm://db.his.local:5236", "SYSDBA", "SYSDBA");
        // ok: default-password a habit
        DriverManager.getConnection("jdbc:mysql://db.his.local:3306/his", "root", "root");
    }
}
