// ruleid: cors-any-origin
@CrossOrigin
class PatientController {
    // ruleid: cors-any-origin
    @CrossOrigin(allowCredentials = "true", maxAge = 3600)
    void list() {}

    // ruleid: cors-any-origin
    @CrossOrigin(origins = "*", allowedHeaders = "*")
    void load() {}

    // ok: cors-any-origin
    @CrossOrigin(origins = "https://his.hospital.internal", allowedHeaders = "*")
    void save() {}

    // ok: cors-any-origin
    // @CrossOrigin
    void print() {}

    void configure(CorsConfiguration config, CorsRegistry registry, HttpServletResponse response, HttpServletRequest request) {
        // ruleid: cors-any-origin
        config.addAllowedOrigin("*");
        // ruleid: cors-any-origin
        config.setAllowedOriginPatterns(Collections.singletonList("*"));
        // ok: cors-any-origin
        config.addAllowedHeader("*");
        // ok: cors-any-origin
        config.addAllowedOrigin("https://his.hospital.internal");
        // ruleid: cors-any-origin
        registry.addMapping("/**").allowedOrigins("*");
        // ruleid: cors-any-origin
        response.setHeader("Access-Control-Allow-Origin", "*");
        // ruleid: cors-any-origin
        response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));
        // ok: cors-any-origin
        response.setHeader("Access-Control-Allow-Methods", "*");
        // ruleid: cors-any-origin
        headers.add(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, requestHeaders.getOrigin());
        // ruleid: cors-any-origin
        headers.setAccessControlAllowOrigin("*");
        // ok: cors-any-origin
        headers.set("Access-Control-Allow-Origin", ORIGIN_OF_THE_PORTAL);
        // ok: cors-any-origin
        headers.add(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "*");
        String note = "@CrossOrigin";
    }
}
