package com.example.his.security;

class FormLoginConfiguration {
    void configure(HttpSecurity http) throws Exception {
        // ruleid: csrf-protection-off
        http.csrf().disable();
        // ruleid: csrf-protection-off
        http.csrf(AbstractHttpConfigurer::disable).formLogin();
        // ok: csrf-protection-off
        http.csrf(csrf -> csrf.csrfTokenRepository(repository()));
        // ok: csrf-protection-off
        http.cors().disable();
    }
}
