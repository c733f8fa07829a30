class Directory {
    void open() {
        env.put(Context.SECURITY_PRINCIPAL, "cn=his,dc=his,dc=local");
        env.put(Context.SECURITY_CREDENTIALS, "his123");
        env.put(Context.SECURITY_AUTHENTICATION, "simple");
        errors.put(Codes.WRONG_PASSWORD, "8 characters");
    }
}
