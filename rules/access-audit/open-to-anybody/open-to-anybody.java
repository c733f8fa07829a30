package his.demo;

class SecurityConfig {
    void chain(HttpSecurity http) throws Exception {
        http.authorizeRequests()
            .antMatchers("/login", "/captcha").permitAll()
            // ruleid: open-to-anybody
            .antMatchers("/**").permitAll();
        // ruleid: open-to-anybody
        http.authorizeHttpRequests(all -> all.anyRequest().permitAll());
        // ruleid: open-to-anybody
        http.authorizeRequests().antMatchers("/admin/**").authenticated().anyRequest().permitAll();
        // ok: open-to-anybody
        http.csrf().disable().authorizeRequests().antMatchers("/login").permitAll().antMatchers("/api/**").authenticated().anyRequest().permitAll();
        // ok: open-to-anybody
        http.authorizeHttpRequests(all -> all.requestMatchers("/api/**").authenticated().anyRequest().permitAll());
        // ok: open-to-anybody
        http.authorizeHttpRequests(all -> all.requestMatchers(HttpMethod.OPTIONS, "/**").permitAll());
        // ok: open-to-anybody
        http.authorizeHttpRequests(all -> all.anyRequest().authenticated());
        // ok: open-to-anybody
        http.authorizeHttpRequests(all -> all.requestMatchers("/patient/login").permitAll());
    }

    void shiro(Map<String, String> chain) {
        chain.put("/sys/login", "anon");
        // ok: open-to-anybody
        chain.put("/**", "jwt");
    }

    void shiroOff(Map<String, String> chain) {
        // ruleid: open-to-anybody
        chain.put("/**", "anon");
    }
}
