package his.demo;

class LoginController {
    @GetMapping("/login")
    String login(@RequestParam String target, HttpServletResponse response) throws IOException {
        // ruleid: open-redirect
        response.sendRedirect(target);
        // ok: open-redirect
        response.sendRedirect("/index?from=" + target);
        // ruleid: open-redirect
        return "redirect:" + target;
    }

    @GetMapping("/back")
    void back(@RequestParam String target, HttpServletResponse response) throws IOException {
        if (!target.startsWith("/")) {
            return;
        }
        // ok: open-redirect
        response.sendRedirect(target);
    }
}
