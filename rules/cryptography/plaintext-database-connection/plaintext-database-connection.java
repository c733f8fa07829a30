class Direct {
    // ruleid: plaintext-database-connection
    String url = "jdbc:mysql://10.20.30.40:3306/his?useSSL=false&serverTimezone=UTC";
    // ok: plaintext-database-connection
    String local = "jdbc:mysql://localhost:3306/his?useSSL=false";
    // ok: plaintext-database-connection
    // String old = "jdbc:mysql://10.20.30.40:3306/his?useSSL=false";
}
