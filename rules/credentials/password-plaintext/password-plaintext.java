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
