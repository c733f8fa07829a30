package his.demo;

class AccountController {
    @GetMapping("/login")
    public Result login(@RequestParam String userName,
                        // ruleid: password-in-url
                        @RequestParam String password) {
        return service.login(userName, password);
    }

    // ruleid: password-in-url
    @PostMapping("/reset/{userId}/{newPassword}")
    public Result reset(@PathVariable Long userId, @PathVariable String newPassword) {
        return service.reset(userId, newPassword);
    }

    @GetMapping("/session")
    // ruleid: password-in-url
    public Result session(String accessToken) {
        return service.find(accessToken);
    }

    @GetMapping("/me")
    // ok: password-in-url
    public Result me(@RequestHeader("token") String token) {
        return service.find(token);
    }

    // ok: password-in-url
    @PostMapping("/password")
    public Result change(@RequestBody ChangeForm form) {
        return service.change(form);
    }

    @GetMapping("/page")
    // ok: password-in-url
    public Result page(String userName, String passwordState) {
        return service.page(userName, passwordState);
    }
}

class HandshakeInterceptor {
    public boolean beforeHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, Map<String, Object> attributes) {
        HttpServletRequest servlet = ((ServletServerHttpRequest) request).getServletRequest();
        // ok: password-in-url
        String ward = servlet.getParameter("ward");
        // ruleid: password-in-url
        return check(servlet.getParameter("token"), ward);
    }
}

// ruleid: password-in-url
@ServerEndpoint("/call/{token}")
class CallSocket {
}

// ok: password-in-url
@ServerEndpoint("/call/{ward}")
class WardSocket {
}

@RestController
class CaptchaController {
    @GetMapping("/check")
    // ruleid: password-in-url
    public R<Boolean> check(@RequestParam(value = "key") String key, @RequestParam(value = "code") String code) {
        return this.validateCodeService.check(key, code);
    }

    @GetMapping("/sms")
    // ruleid: password-in-url
    public R<Boolean> sms(@RequestParam String mobile, @RequestParam String checkCode) {
        return R.success(sms.matches(mobile, checkCode));
    }

    // The code of OAuth is the protocol's own.
    @GetMapping("/wechat")
    // ok: password-in-url
    public R<AuthInfo> wechat(@RequestParam String code) {
        return wechatService.login(code);
    }

    // ok: password-in-url
    @GetMapping("/drug")
    public R<Drug> drug(@RequestParam String code) {
        return drugService.byCode(code);
    }
}

@RestController
class ChatController {
    @GetMapping("/message/list")
    // ok: password-in-url the number of a conversation
    public List<Message> messages(@RequestParam("sessionId") String sessionId) {
        return service.messages(sessionId);
    }

    @GetMapping("/message/token")
    // ruleid: password-in-url
    public List<Message> byToken(@RequestParam("token") String token) {
        return service.byToken(token);
    }
}

class OpenLogin {
    String callback(String code) {
        String token = logins.tokenOf(code);
        // ruleid: password-in-url
        return "redirect:" + settings.getSite() + "/callback?token=" + token + "&name=" + name;
    }

    String page(String code) {
        // ok: password-in-url
        return "redirect:" + settings.getSite() + "/callback?state=" + state;
    }

    String profile(String token) {
        // ok: password-in-url the platform's protocol
        return rest.getForObject("https://api.weixin.qq.com/sns/userinfo?access_token=" + token, String.class);
    }
}
