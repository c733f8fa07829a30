class Query {
    void check() {
        assertTrue(isInjected("SELECT * FROM t_user WHERE user_name = 'admin' AND password = '123456' OR 1=1;--"));
        jdbc.query("select id from t_user where password='123456' and state=1");
        jdbc.query("select id from t_user u " +
            "where u.password = '888888'");
        jdbc.update("update t_user set password = '123456' where id = 1");
    }
}
