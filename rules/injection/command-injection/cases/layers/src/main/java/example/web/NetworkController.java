package example.web;

import example.service.Tracer;
import example.util.PingTool;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.*;

@RestController
public class NetworkController {
    @Resource
    private Tracer tracer;

    @GetMapping("/ping")
    public String ping(HttpServletRequest request) {
        String host = request.getParameter("host");
        return new PingTool().ping(host, 3);
    }

    // Which of the two ways it goes nobody sees here.
    @GetMapping("/trace")
    public String trace(@RequestParam String host) {
        return tracer.trace(host);
    }

    @GetMapping("/look-up")
    public String lookUp(@RequestParam String host) {
        return new PingTool().lookUp(host);
    }
}
