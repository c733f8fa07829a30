class SecurityConfiguration extends WebSecurityConfigurerAdapter {
    protected void configure(HttpSecurity http) throws Exception {
        http.authorizeRequests()
            .antMatchers(HttpMethod.OPTIONS, "/**").permitAll()
            .antMatchers("/", "/**/*.css").permitAll()
            // .anyRequest().permitAll()
            .anyRequest().authenticated();
    }
}
