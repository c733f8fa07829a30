package his.config;

class SecurityConfig {
    void chain(HttpSecurity http) throws Exception {
        http.authorizeRequests().antMatchers("/doctor-station/**", "/system/**").hasRole("STAFF").anyRequest().authenticated();
    }
}
