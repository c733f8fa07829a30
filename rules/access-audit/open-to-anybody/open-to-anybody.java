package his.demo;

class SecurityConfig {
    void chain(HttpSecurity http) throws Exception {
        http.authorizeRequests()
            .antMatchers("/login", "/captcha").permitAll()
            // ruleid: open-to-anybody
            .antMatchers("/**").permitAll();
        // ruleid: open-to-anybody
        http.authorizeHttpRequests(all -> all.anyRequest().permitAll());
        // ok: open-to-anybody
        http.authorizeHttpRequests(all -> all.requestMatchers(HttpMethod.OPTIONS, "/**").permitAll());
        // ok: open-to-anybody
        http.authorizeHttpRequests(all -> all.anyRequest().authenticated());
        // ruleid: open-to-anybody
        http.authorizeHttpRequests(all -> all.requestMatchers("/api/patient/**").permitAll());
        // ok: open-to-anybody
        http.authorizeHttpRequests(all -> all.requestMatchers("/patient/login").permitAll());
    }

    void shiro(Map<String, String> chain, InterceptorRegistry registry) {
        chain.put("/sys/login", "anon");
        // ruleid: open-to-anybody
        chain.put("/emr/export/**", "anon");
        // ok: open-to-anybody
        chain.put("/patient/**", "jwt");
        // ruleid: open-to-anybody
        registry.addInterceptor(login).excludePathPatterns("/login", "/outpatient/queue");
        // ok: open-to-anybody
        registry.addInterceptor(login).excludePathPatterns("/static/patient.png");
    }
}

class PatientController {
    // ruleid: open-to-anybody
    @PermitAll
    @GetMapping("/list")
    public List<Patient> list() { return service.list(); }

    // ok: open-to-anybody
    @PermitAll
    @PostMapping("/login")
    public Token login(LoginForm form) { return service.login(form); }

    // ok: open-to-anybody
    @GetMapping("/{id}")
    public Patient one(Long id) { return service.one(id); }
}

class NoticeController {
    // ok: open-to-anybody
    @PermitAll
    @GetMapping("/notice/list")
    public List<Notice> notices() { return service.notices(); }

    // ruleid: open-to-anybody
    @Anonymous
    @GetMapping("/prescription/{id}")
    public Prescription prescription(Long id) { return service.prescription(id); }
}
