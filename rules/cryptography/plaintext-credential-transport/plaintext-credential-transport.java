class Registry {
    // ruleid: plaintext-credential-transport
    String zone = "http://registry:" + "x" + "http://registry:secret-of-nobody@10.20.30.72:8761/eureka/";
    // ok: plaintext-credential-transport
    String secure = "https://registry.hospital.internal/eureka/";
}
