@EnableWebSecurity
public class WebSecurity {
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.frameOptions(frame -> frame.disable())).build();
    }
}
