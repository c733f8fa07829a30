package his.demo;

import java.io.*;
import java.nio.file.*;

@RestController
class ReportController {
    @GetMapping("/report")
    void download(@RequestParam String name, @RequestParam Long id, HttpServletResponse response) throws IOException {
        // ruleid: path-traversal
        File file = new File("/data/reports/" + name);
        // ok: path-traversal
        FileInputStream in = new FileInputStream(file);
        // ok: path-traversal
        File cut = new File("/data/reports", FilenameUtils.getName(name));
        // ok: path-traversal
        File byId = new File("/data/reports/" + id + ".pdf");
        // ok: path-traversal
        File fixed = new File("/data/reports/template.pdf");
    }

    @PostMapping("/upload")
    void upload(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        // ruleid: path-traversal
        Path target = Paths.get("/data/upload", name);
        String suffix = name.substring(name.lastIndexOf("."));
        // ok: path-traversal
        Path safe = Paths.get("/data/upload", UUID.randomUUID() + suffix);
        file.transferTo(target);
        file.transferTo(safe);
    }

    @GetMapping("/image")
    void image(@RequestParam String name) throws IOException {
        if (name.contains("..")) {
            return;
        }
        // ok: path-traversal
        InputStream in = new FileInputStream("/data/images/" + name);
    }
}

class TemplateAction extends ActionSupport {
    private String template;
    private String fixed;

    public String download() throws IOException {
        // ruleid: path-traversal
        stream = new FileInputStream("/data/templates/" + template);
        return SUCCESS;
    }

    public String standard() throws IOException {
        fixed = "standard.xls";
        // ok: path-traversal
        stream = new FileInputStream("/data/templates/" + fixed);
        return SUCCESS;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public void setFixed(String fixed) {
        this.fixed = fixed;
    }
}

@RestController
class PhotoController {
    @GetMapping("/file/show")
    public ResponseEntity<Resource> show(@RequestParam("fileName") String fileName) {
        // ok: path-traversal a resource of the program
        Resource logo = resourceLoader.getResource("classpath:logo/" + size);
        // ruleid: path-traversal
        return ResponseEntity.ok(resourceLoader.getResource("file:" + location + fileName));
    }
}

class ReportFileController {
    @PostMapping("/cases/export")
    public void export(@RequestBody CaseQuery query, HttpServletResponse response) throws IOException {
        Answer<String> answer = caseService_consumer.exportRows(query);
        // ok: path-traversal the path that the service has made
        Files.copy(new File(answer.getData()).toPath(), response.getOutputStream());
    }

    @PostMapping("/files")
    public String keep(MultipartFile file) throws IOException {
        String name = FileHelper.uuidFileName(file.getOriginalFilename());
        // ok: path-traversal a name of its own
        file.transferTo(new File(root + name));
        // ruleid: path-traversal
        file.transferTo(new File(root + file.getOriginalFilename()));
        return name;
    }
}

class UploadedFileServlet extends HttpServlet {
    void send(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String path = req.getRequestURI();
        path = UriUtils.decode(path.substring(path.indexOf("/userfiles/")), "UTF-8");
        // ruleid: path-traversal
        File file = new File(Global.baseFolder() + path);
        FileCopyUtils.copy(new FileInputStream(file), resp.getOutputStream());
    }

    void log(HttpServletRequest req) {
        // ok: path-traversal
        File day = new File(LOG_FOLDER, DateUtils.today());
        append(day, req.getRequestURI());
    }
}

@RestController
class GeneratedFileController {
    @GetMapping("/generated")
    public Resource generated(@RequestParam("name") String name) {
        // ok: path-traversal
        Path target = Path.of(folder, name).toAbsolutePath().normalize();
        if (!target.startsWith(generatedFolder) || !Files.isRegularFile(target)) {
            throw new NotFoundException();
        }
        return new FileSystemResource(target);
    }

    @GetMapping("/unchecked")
    public Resource unchecked(@RequestParam("name") String name) {
        // ruleid: path-traversal
        Path target = Path.of(folder, name).toAbsolutePath().normalize();
        return new FileSystemResource(target);
    }
}

@RestController
class SignatureController {
    @PostMapping("/sign")
    public void sign(@RequestBody Signature given) throws IOException {
        MultipartFile picture = DecodedFile.base64ToMultipart(given.getPicture());
        String name = picture.getOriginalFilename();
        // ok: path-traversal a name of its own
        FileUtils.writeByteArrayToFile(new File(folder + name), picture.getBytes());
    }

    @PostMapping("/upload")
    public void upload(MultipartFile file) throws IOException {
        String original = file.getOriginalFilename();
        String ending = original.substring(original.lastIndexOf("."), original.length());
        // ok: path-traversal
        file.transferTo(new File(folder + number + ending));
        // ok: path-traversal
        file.transferTo(new File(folder + number + fileSuffix(original)));
        // ok: path-traversal
        file.transferTo(new File(folder + FileOperations.rename(original)));
        // ok: path-traversal
        file.transferTo(new File(folder + FileHelper.extractFilename(original)));
        // ruleid: path-traversal
        file.transferTo(new File(folder + number + original));
    }
}

class ReportDownloadAction extends ActionSupport {
    private String fileName;

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    public InputStream getDownloadFile() {
        // ruleid: path-traversal
        return ServletActionContext.getServletContext().getResourceAsStream("download/" + fileName);
    }

    public InputStream getTemplate() {
        // ok: path-traversal
        return ServletActionContext.getServletContext().getResourceAsStream("download/template.xlsx");
    }

    public InputStream getNamed() {
        // ok: path-traversal
        return ServletActionContext.getServletContext().getResourceAsStream("download/" + FilenameUtils.getName(fileName));
    }
}
