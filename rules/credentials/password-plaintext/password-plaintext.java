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
