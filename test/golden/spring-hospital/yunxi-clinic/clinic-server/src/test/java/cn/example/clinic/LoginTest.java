package cn.example.clinic;

public class LoginTest {
    void login() {
        String password = "123456";
        new LoginClient().login("tester", password);
    }
}
