fun write(cookie: Cookie) {
    // ruleid: cookie-flag-off
    cookie.setHttpOnly(true)
}
