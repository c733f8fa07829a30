package his.demo;

class SessionConfig {
    void chain(HttpSecurity http) throws Exception {
        // ruleid: csrf-check-off
        http.csrf().disable();
        http.formLogin(form -> form.loginPage("/login"));
    }
}

class TokenConfig {
    void chain(HttpSecurity http) throws Exception {
        // ok: csrf-check-off
        http.csrf(AbstractHttpConfigurer::disable);
        http.sessionManagement(one -> one.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}

class UnknownConfig {
    void chain(HttpSecurity http) throws Exception {
        // ruleid: csrf-check-off
        http.csrf(csrf -> csrf.disable());
        // ok: csrf-check-off
        http.cors(cors -> cors.disable());
    }
}

class GatewayConfig {
    void chain(ServerHttpSecurity http) {
        http
            // ok: csrf-check-off bearer tokens
            .csrf(ServerHttpSecurity.CsrfSpec::disable)
            .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
            .formLogin(ServerHttpSecurity.FormLoginSpec::disable);
        http.oauth2ResourceServer(server -> server.jwt());
    }
}

class RecordResources extends ResourceServerConfigurerAdapter {
    @Override
    public void configure(HttpSecurity http) throws Exception {
        // ok: csrf-check-off bearer tokens
        http.csrf().disable().authorizeRequests().anyRequest().authenticated().and().httpBasic();
    }
}
