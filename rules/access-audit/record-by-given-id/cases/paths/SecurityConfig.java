@EnableWebSecurity
class SecurityConfig {
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests
            .requestMatchers(HttpMethod.GET, "/patients/**").hasAuthority("patients.read")
            .anyRequest().authenticated()).build();
    }
}
