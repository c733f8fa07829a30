fun configure(session: HttpSession) {
    // ruleid: session-timeout-long
    session.setMaxInactiveInterval(900)
}
