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

class RemoteRecords {
    private RestTemplate restTemplate;
    private Environment environment;

    @GetMapping("/records")
    Object list(@RequestParam String hospital, @RequestParam String patient) {
        String url = MessageFormat.format(Objects.requireNonNull(environment.getProperty("api." + hospital + ".records")), patient);
        // ok: ssrf the settings say where
        Object records = restTemplate.getForEntity(url, Object.class);
        // ruleid: ssrf
        return restTemplate.getForEntity(patient, Object.class);
    }
}

class PageAddress {
    String signed(HttpServletRequest request) throws Exception {
        String given = request.getParameter("url");
        String query;
        // ok: ssrf taken apart, not opened
        URL address = new URL(given);
        query = address.getQuery();
        // ruleid: ssrf
        URL opened = new URL(request.getParameter("image"));
        return query + opened.openStream().read();
    }
}
