class Registry
{
    // ruleid: plaintext-credential-transport
    string zone = "http://registry:secret-of-nobody@10.20.30.72:8761/eureka/";
}
