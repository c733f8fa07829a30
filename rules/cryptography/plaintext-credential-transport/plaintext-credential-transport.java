class Registry {
    // ruleid: plaintext-credential-transport
    String zone = "http://registry:" + "x" + "http://registry:secret-of-nobody@10.20.30.72:8761/eureka/";
    // ok: plaintext-credential-transport
    String secure = "https://registry.hospital.internal/eureka/";
    // ruleid: plaintext-credential-transport
    String token = HttpUtil.post("http://10.20.30.73/oauth/token", form);
    // ruleid: plaintext-credential-transport
    String viewer = "http://10.20.30.73/viewer?user=his&pwd=" + password;
    // ok: plaintext-credential-transport
    String callback = "http://10.20.30.73/sso/callback";
    // ok: plaintext-credential-transport
    String local = "http://localhost:8080/login?password=" + password;
    // ok: plaintext-credential-transport
    String answer = "<cas:serviceResponse xmlns:cas='http://www.school.edu.cn/tp/cas'>";
}
