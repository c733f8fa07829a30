import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class RegistrationController {
    private static final Logger log = LoggerFactory.getLogger(RegistrationController.class);

    void search(HttpServletRequest request) {
        String keyword = request.getParameter("keyword");
        // ruleid: log-injection
        log.info("search {}", keyword);
        // ruleid: log-injection
        log.warn("no result for " + keyword.trim());
        // ok: log-injection
        log.info("search {}", keyword.replaceAll("[\r\n]", "_"));
        // ok: log-injection
        log.info("search of {} characters", keyword.length());
        // ok: log-injection the message has no place for it
        log.error("search failed", error.getMessage(), keyword);
        long id = Long.parseLong(request.getParameter("id"));
        // ok: log-injection
        log.info("registration {}", id);
        // ok: log-injection what the database knows under it
        log.info("patient {}", patients.find(keyword));
    }

    @GetMapping("/registrations")
    List<Registration> list(@RequestParam String department, @RequestParam Long day) {
        // ruleid: log-injection
        log.info("registrations of {}", department);
        // ok: log-injection
        log.info("registrations on {}", day);
        return registrations.list(department, day);
    }

    @GetMapping("/headers")
    String agent(HttpServletRequest request) {
        // ok: log-injection a header has no line breaks
        log.info("agent {}", request.getHeader("User-Agent"));
        return "ok";
    }
}
