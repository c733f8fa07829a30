package com.example.his.security;

class SessionConfiguration {
    void configure(HttpSecurity http) throws Exception {
        // ruleid: session-fixation-allowed
        http.sessionManagement().sessionFixation().none();
        // ruleid: session-fixation-allowed
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.none()));
        // ruleid: session-fixation-allowed
        http.sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::none));
        // ok: session-fixation-allowed
        http.sessionManagement().sessionFixation().migrateSession();
        // ok: session-fixation-allowed
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
    }
}
