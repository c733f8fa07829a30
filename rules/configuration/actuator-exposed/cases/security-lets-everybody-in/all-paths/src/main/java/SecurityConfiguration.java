class SecurityConfiguration extends WebSecurityConfigurerAdapter {
    protected void configure(HttpSecurity http) throws Exception {
        http.authorizeRequests().antMatchers("/staff/login", "/**").permitAll().anyRequest().authenticated();
    }
}
