package his.demo;

class AccountService {
    // ruleid: password-plaintext
    PasswordEncoder encoder = NoOpPasswordEncoder.getInstance();
    // ok: password-plaintext
    PasswordEncoder sound = new BCryptPasswordEncoder();

    boolean login(String userName, String password) {
        User user = mapper.find(userName);
        // ruleid: password-plaintext
        return user.getPassword().equals(password);
    }

    boolean change(ChangeForm form) {
        User user = mapper.find(form.getUserName());
        // ruleid: password-plaintext
        if (!Objects.equals(form.getOldPassword(), user.getPassword())) return false;
        // ok: password-plaintext
        return form.getPassword().equals(form.getConfirmPassword());
    }

    boolean hashed(String userName, String password) {
        User user = mapper.find(userName);
        password = Digests.sm3(user.getSalt() + password);
        // ok: password-plaintext
        if (user.getPassword().equals(password)) return true;
        // ok: password-plaintext
        if (encoder.matches(password, user.getPassword())) return true;
        // ok: password-plaintext
        return user.getPassword().equals(Digests.sm3(password));
    }

    void remember(String password) {
        // ruleid: password-plaintext
        response.addCookie(new Cookie("password", password));
        // ok: password-plaintext
        response.addCookie(new Cookie("password", ""));
    }
}

class PlainEncoder implements PasswordEncoder {
    // ruleid: password-plaintext
    public String encode(CharSequence raw) {
        return raw.toString();
    }
}

class AccountService {
    boolean login(User user) {
        UserExample example = new UserExample();
        // ruleid: password-plaintext
        example.createCriteria().andLoginNameEqualTo(user.getLoginName()).andPasswordEqualTo(user.getPassword());
        return userMapper.selectByExample(example).size() > 0;
    }

    User find(String name, String password) {
        // ruleid: password-plaintext
        return userMapper.selectOne(new QueryWrapper<User>().eq("user_name", name).eq("password", password));
    }

    User findDigested(String name, String password) {
        // ok: password-plaintext
        return userMapper.selectOne(new QueryWrapper<User>().eq("user_name", name).eq("password", SecureUtil.md5(password)));
    }

    User findHashed(String name, String password) {
        password = Digests.sha256(password);
        // ok: password-plaintext
        return userMapper.selectOne(new QueryWrapper<User>().eq("user_name", name).eq("password", password));
    }

    User findByDigest(String name, String passwordDigest) {
        // ok: password-plaintext
        return userMapper.selectOne(new QueryWrapper<User>().eq("user_name", name).eq("password", passwordDigest));
    }

    public boolean equals(Object that) {
        User other = (User) that;
        // ok: password-plaintext
        return (this.getPassword() == null ? other.getPassword() == null : this.getPassword().equals(other.getPassword()))
            // ok: password-plaintext
            && Objects.equals(this.getUserPwd(), other.getUserPwd());
    }

    User findSet(User user) {
        user.setPassword(Digests.sha256(user.getPassword()));
        // ok: password-plaintext
        return userMapper.selectOne(new LambdaQueryWrapper<User>().eq(User::getPassword, user.getPassword()));
    }
}

class LoginFrame extends JFrame {
    void loginByText() throws SQLException {
        String password = new String(txtPassword.getPassword());
        // ruleid: password-plaintext
        String sql = "select * from t_user where user_name = '" + txtName.getText() + "' and password = '" + password + "'";
        ResultSet rows = statement.executeQuery(sql);
    }

    void loginBound() throws SQLException {
        PreparedStatement query = connection.prepareStatement("select * from t_user where user_name = ? and pwd = ?");
        // ok: password-plaintext
        query.setString(1, nameField.getText());
        // ruleid: password-plaintext
        query.setString(2, passwordField.getText());
    }

    void loginDigested() throws SQLException {
        PreparedStatement query = connection.prepareStatement("select * from t_user where user_name = ? and pwd = ?");
        // ok: password-plaintext
        query.setString(2, Digests.sha256(passwordField.getText()));
    }

    void loginDigestedByDatabase() throws SQLException {
        PreparedStatement query = connection.prepareStatement("select * from t_user where user_name = ? and pwd = MD5(?)");
        // ok: password-plaintext
        query.setString(2, passwordField.getText());
    }

    void register(HttpServletRequest request) {
        String password = request.getParameter("password");
        // ruleid: password-plaintext
        runner.update("update t_user set password = ? where id = ?", password, id);
        // ok: password-plaintext
        runner.update("update t_user set password_error = 0 where id = ?", id);
        // ok: password-plaintext
        runner.update("update t_user set password = ? where id = ?", BCrypt.hashpw(password, BCrypt.gensalt()), id);
    }
}

class AccountDao {
    User find(String name, String pwd) throws SQLException {
        PreparedStatement query = connection.prepareStatement("select * from t_user where user_name = ? and pwd = ?");
        query.setString(1, name);
        // ruleid: password-plaintext
        query.setString(2, pwd);
        return read(query);
    }

    User findDigested(String name, String pwd) throws SQLException {
        pwd = Digests.sm3(pwd);
        PreparedStatement query = connection.prepareStatement("select * from t_user where user_name = ? and pwd = ?");
        // ok: password-plaintext
        query.setString(2, pwd);
        return read(query);
    }

    void save(User user) throws SQLException {
        PreparedStatement insert = connection.prepareStatement("insert into t_user (name, password) values (?, ?)");
        // ok: password-plaintext
        insert.setString(1, user.getName());
        // ruleid: password-plaintext
        insert.setString(2, user.getPassword());
    }

    void saveDigested(User user) throws SQLException {
        user.setPassword(Digests.sm3(user.getPassword()));
        PreparedStatement insert = connection.prepareStatement("insert into t_user (name, password) values (?, ?)");
        // ok: password-plaintext
        insert.setString(2, user.getPassword());
    }

    void saveHash(String name, String passwordHash) throws SQLException {
        PreparedStatement insert = connection.prepareStatement("insert into t_user (name, password) values (?, ?)");
        // ok: password-plaintext
        insert.setString(2, passwordHash);
    }
}

interface AccountMapper {
    // ruleid: password-plaintext
    @Select("select * from t_user where user_name = #{name} and pwd = #{pwd}")
    User login(@Param("name") String name, @Param("pwd") String pwd);

    // ok: password-plaintext
    @Select("select * from t_user where user_name = #{name} and state = 1")
    User find(@Param("name") String name);
}

class LoginDao {
    ResultSet login(String name, String pass) throws SQLException {
        // ruleid: password-plaintext
        return run(String.format("select * from Doctor where Dname='%s' and Dpass='%s'", name, pass));
    }

    ResultSet loginHashed(String name, String pass) throws SQLException {
        String hashedPass = Digests.of(pass);
        // ok: password-plaintext
        return run(String.format("select * from Doctor where Dname='%s' and Dpass='%s'", name, hashedPass));
    }

    ResultSet named(String name) throws SQLException {
        // ok: password-plaintext
        return run(String.format("select pass from Doctor where Dname='%s'", name));
    }
}

class AccountService implements UserDetailsService {
    public UserDetails loadUserByUsername(String name) throws UsernameNotFoundException {
        Account account = accounts.find(name);
        // ruleid: password-plaintext
        String hashed = "{bcrypt}" + new BCryptPasswordEncoder().encode(account.getPassword());
        return new Principal(account.getName(), hashed, account.getRoles());
    }

    void save(Account account) {
        // ok: password-plaintext
        account.setPassword(encoder.encode(account.getPassword()));
        accounts.save(account);
    }
}

class StoredAccountService implements UserDetailsService {
    public UserDetails loadUserByUsername(String name) throws UsernameNotFoundException {
        Account account = accounts.find(name);
        // ok: password-plaintext
        return new Principal(account.getName(), account.getPassword(), Base64.encode(account.getAvatar()));
    }
}
