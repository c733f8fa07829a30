package his.config;

class SecurityConfig {
    private static final String[] WHITE_LIST = {
        "/notice/**",
        "/patient/list",
    };

    void chain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(all -> all
            .requestMatchers("/patient/register", "/patient/type/**").permitAll()
            .requestMatchers("/patient/**").permitAll()
            .requestMatchers("/patient/**").hasRole("DOCTOR")
            .requestMatchers("/patientmanage/**").permitAll()
            .requestMatchers("/patient/logo.png").permitAll()
            .requestMatchers("/inpatient/**").permitAll()
            .anyRequest().authenticated());
        // .requestMatchers("/patient/list").permitAll()
    }

    void shiro(Map<String, String> chain, InterceptorRegistry registry) {
        chain.put("/portal/emr/**", "anon");
        chain.put("/patient/**", "jwt");
        registry.addInterceptor(loginInterceptor).excludePathPatterns("/patient/register", "/api/patient/list");
        registry.addInterceptor(repeatSubmitInterceptor).excludePathPatterns("/patient/list");
        // Another one asks the patients themselves.
        registry.addInterceptor(staffLoginInterceptor).addPathPatterns("/**").excludePathPatterns("/app/**");
        registry.addInterceptor(appAuthInterceptor).addPathPatterns("/app/**").excludePathPatterns("/app/patient/login");
    }
}
