package his.demo;

class SessionConfig {
    void chain(HttpSecurity http) throws Exception {
        // ruleid: session-id-kept
        http.sessionManagement().sessionFixation().none();
        // ok: session-id-kept
        http.sessionManagement().sessionFixation().changeSessionId();
    }
}

class LoginController {
    String login(String name, HttpServletRequest request, HttpSession session) {
        User user = service.check(name);
        // ruleid: session-id-kept
        session.setAttribute("loginUser", user);
        return "index";
    }

    String loginSafely(String name, HttpServletRequest request, HttpSession session) {
        User user = service.check(name);
        request.changeSessionId();
        // ok: session-id-kept
        session.setAttribute("loginUser", user);
        return "index";
    }

    void choose(HttpSession session) {
        // ok: session-id-kept
        session.setAttribute("loginUser", current);
    }
}

class LoginAction extends ActionSupport {
    public String doctorLogin() {
        List rows = doctorDAO.find(name, digest);
        if (rows.size() > 0) {
            Map session = ServletActionContext.getContext().getSession();
            // ruleid: session-id-kept
            session.put("doctor", rows.get(0));
        }
        return SUCCESS;
    }

    public String loginWithCounts() {
        Map<String, Object> counts = new HashMap<String, Object>();
        // ok: session-id-kept
        counts.put("user", 1);
        return SUCCESS;
    }
}

class PortalLoginAction extends ActionSupport {
    public String login() {
        // ruleid: session-id-kept
        ServletActionContext.getContext().getSession().put("patient", found);
        // ok: session-id-kept
        ServletActionContext.getContext().getSession().put("captcha", word);
        return null;
    }

    public String logout() {
        // ok: session-id-kept
        ServletActionContext.getContext().getSession().put("patient", null);
        return null;
    }
}

class StaffLoginAction extends BaseAction<User> implements SessionAware {
    private Map<String, Object> session;

    public String login() {
        // ruleid: session-id-kept
        session.put("user", found);
        return SUCCESS;
    }
}

class LoginPages {
    String returnLoginUrl(HttpSession session) {
        // ok: session-id-kept the user is taken out
        session.setAttribute("loginUser", null);
        return "login";
    }
}
