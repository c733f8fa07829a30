class SessionConfiguration {
    void configure(DefaultWebSessionManager manager, HttpSession session, HttpSession desk) {
        // ruleid: session-timeout-long
        manager.setGlobalSessionTimeout(900000);
        // ok: session-timeout-long
        manager.setGlobalSessionTimeout(1800000L);
        // ruleid: session-timeout-long
        session.setMaxInactiveInterval(900);
        // ok: session-timeout-long
        desk.setMaxInactiveInterval(900);
        // ok: session-timeout-long
        // session.setMaxInactiveInterval(86400);
    }
}
