package com.example.his.security;

class SessionConfiguration {
    void configure(HttpSecurity http) throws Exception {
        // ruleid: session-fixation-allowed
        http.sessionManagement().sessionFixation().migrateSession();
        // ruleid: session-fixation-allowed
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.migrateSession()));
        // ruleid: session-fixation-allowed
        http.sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::migrateSession));
        // ok: session-fixation-allowed
        http.sessionManagement().sessionFixation().migrateSession();
        // ok: session-fixation-allowed
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
    }
}
