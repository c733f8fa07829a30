package his.demo

class FormLoginConfiguration {
    fun chain(http: HttpSecurity) {
        // ruleid: csrf-check-off
        http.csrf { it.disable() }
        // ruleid: csrf-check-off
        http.csrf().disable()
        // ok: csrf-check-off
        http.cors { it.disable() }
    }
}
