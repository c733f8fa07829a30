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

    ShiroFilterFactoryBean nothingAsked(SecurityManager manager) {
        ShiroFilterFactoryBean filter = new ShiroFilterFactoryBean();
        LinkedHashMap<String, String> chain = new LinkedHashMap<>();
        chain.put("/css/**", "anon");
        chain.put("/logout", "logout");
        // chain.put("/**", "authc");
        // ruleid: open-to-anybody
        filter.setFilterChainDefinitionMap(chain);
        return filter;
    }

    ShiroFilterFactoryBean somethingAsked(SecurityManager manager) {
        ShiroFilterFactoryBean filter = new ShiroFilterFactoryBean();
        Map<String, String> chain = new LinkedHashMap<>();
        chain.put("/css/**", "anon");
        chain.put("/admin/**", "authc,perms[admin]");
        // ok: open-to-anybody
        filter.setFilterChainDefinitionMap(chain);
        return filter;
    }

    ShiroFilterFactoryBean ownFilter(SecurityManager manager) {
        ShiroFilterFactoryBean filter = new ShiroFilterFactoryBean();
        Map<String, String> chain = new LinkedHashMap<>();
        chain.put("/css/**", "anon");
        chain.put("/**", LOGIN_FILTER);
        // ok: open-to-anybody
        filter.setFilterChainDefinitionMap(chain);
        return filter;
    }

    ShiroFilterFactoryBean entriesInLoop(SecurityManager manager) {
        ShiroFilterFactoryBean filter = new ShiroFilterFactoryBean();
        Map<String, String> chain = new LinkedHashMap<>();
        chain.put("/css/**", "anon");
        for (Menu menu : menus) {
            chain.put(menu.getUrl(), "perms[" + menu.getCode() + "]");
        }
        // ok: open-to-anybody
        filter.setFilterChainDefinitionMap(chain);
        return filter;
    }

    ShiroFilterFactoryBean entriesElsewhere(SecurityManager manager) {
        ShiroFilterFactoryBean filter = new ShiroFilterFactoryBean();
        Map<String, String> chain = new LinkedHashMap<>();
        chain.put("/css/**", "anon");
        chain.putAll(service.load());
        // ok: open-to-anybody
        filter.setFilterChainDefinitionMap(chain);
        return filter;
    }
}

class SwitchedOffRealm extends AuthorizingRealm {
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
        String username = (String) token.getPrincipal();
        String password = new String((char[]) token.getCredentials());
        Account account = accounts.find(username);
        // if (!password.equals(account.getPassword())) { throw new IncorrectCredentialsException(); }
        // ruleid: open-to-anybody
        SimpleAuthenticationInfo info = new SimpleAuthenticationInfo(account, password, getName());
        return info;
    }
}

class ComparingRealm extends AuthorizingRealm {
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
        String password = new String((char[]) token.getCredentials());
        Account account = accounts.find((String) token.getPrincipal());
        if (!password.equals(account.getPassword())) {
            throw new IncorrectCredentialsException("账号或密码不正确");
        }
        // ok: open-to-anybody
        return new SimpleAuthenticationInfo(account, password, getName());
    }
}

class AskingRealm extends AuthorizingRealm {
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
        String password = new String((char[]) token.getCredentials());
        Account account = accounts.login((String) token.getPrincipal(), password);
        // ok: open-to-anybody
        return new SimpleAuthenticationInfo(account, password, getName());
    }
}

class TokenRealm extends AuthorizingRealm {
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken auth) throws AuthenticationException {
        String token = (String) auth.getCredentials();
        if (!JwtUtil.verify(token)) {
            throw new AuthenticationException("token");
        }
        // ok: open-to-anybody
        return new SimpleAuthenticationInfo(token, token, getName());
    }
}

class StoredRealm extends AuthorizingRealm {
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken auth) throws AuthenticationException {
        String sent = new String(((UsernamePasswordToken) auth).getPassword());
        log.debug("login");
        Account account = accounts.find((String) auth.getPrincipal());
        // ok: open-to-anybody
        return new SimpleAuthenticationInfo(account, account.getPassword(), getName());
    }
}
