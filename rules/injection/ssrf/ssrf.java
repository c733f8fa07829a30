package his.demo;

import java.net.URL;

class ProxyController {
    @GetMapping("/proxy")
    String proxy(@RequestParam String url, @RequestParam String code, RestTemplate rest) throws Exception {
        // ruleid: ssrf
        new URL(url).openStream();
        // ruleid: ssrf
        String body = rest.getForObject(url, String.class);
        // ruleid: ssrf
        HttpUtil.get("http://" + url);
        // ok: ssrf
        String token = HttpUtil.get("https://api.example.org/token?code=" + code);
        // ok: ssrf
        String visit = rest.getForObject(baseUrl + "/visits/" + code, String.class);
        return body + token + visit;
    }
}
