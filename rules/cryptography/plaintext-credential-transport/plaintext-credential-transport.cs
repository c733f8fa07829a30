class Registry
{
    // ruleid: plaintext-credential-transport
    string zone = "http://registry:secret-of-nobody@10.20.30.72:8761/eureka/";
    // ruleid: plaintext-credential-transport
    string viewer = "http://10.20.30.73/viewer?UserID=his&UserPwd=" + password;
    // ok: plaintext-credential-transport
    string secure = "https://10.20.30.73/viewer?UserID=his&UserPwd=" + password;
}
