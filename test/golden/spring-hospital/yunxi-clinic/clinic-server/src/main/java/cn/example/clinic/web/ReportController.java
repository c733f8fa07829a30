package cn.example.clinic.web;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.StringReader;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dom4j.Document;
import org.dom4j.io.SAXReader;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.multipart.MultipartFile;

/** 检查报告 */
@RestController
@RequestMapping("/api/report")
public class ReportController {
    private final JdbcTemplate jdbcTemplate;
    private final RestTemplate restTemplate;
    private final SpelExpressionParser parser = new SpelExpressionParser();

    public ReportController(JdbcTemplate jdbcTemplate, RestTemplate restTemplate) {
        this.jdbcTemplate = jdbcTemplate;
        this.restTemplate = restTemplate;
    }

    @GetMapping("/list")
    public Object list(@RequestParam String title) {
        return jdbcTemplate.queryForList("select id, title from report where title like '%" + title + "%'");
    }

    @GetMapping("/download")
    public void download(@RequestParam String name, HttpServletResponse response) throws IOException {
        try (FileInputStream in = new FileInputStream("/data/report/" + name)) {
            in.transferTo(response.getOutputStream());
        }
    }

    @GetMapping("/print")
    public void print(@RequestParam String printer) throws IOException {
        Runtime.getRuntime().exec("lp -d " + printer + " /data/report/today.pdf");
    }

    @PostMapping("/formula")
    public Object formula(@RequestBody String formula) {
        return parser.parseExpression(formula).getValue();
    }

    @GetMapping("/image")
    public byte[] image(@RequestParam String url) {
        return restTemplate.getForObject(url, byte[].class);
    }

    @GetMapping("/open")
    public void open(@RequestParam String target, HttpServletResponse response) throws IOException {
        response.sendRedirect(target);
    }

    @GetMapping("/title")
    public void title(@RequestParam String title, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.getWriter().write("<h1>" + title + "</h1>");
    }

    @PostMapping("/upload")
    public void upload(MultipartFile file) throws IOException {
        file.transferTo(new File("/data/report/" + file.getOriginalFilename()));
    }

    @PostMapping("/exchange")
    public Object exchange(HttpServletRequest request) throws Exception {
        return new ObjectInputStream(request.getInputStream()).readObject();
    }

    @PostMapping("/order")
    public String order(@RequestBody String message) throws Exception {
        SAXReader reader = new SAXReader();
        Document document = reader.read(new StringReader(message));
        return document.getRootElement().getName();
    }
}
