package example.web;

import example.service.DocumentService;
import example.store.FileStore;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/documents")
public class DocumentController {
    @Autowired
    private DocumentService documentService;

    @GetMapping("/{name}")
    public byte[] show(@PathVariable String name) {
        return documentService.show(name);
    }

    @GetMapping("/named/{name}")
    public byte[] named(@PathVariable String name) {
        return documentService.named(name);
    }

    @GetMapping("/checked/{name}")
    public byte[] checked(@PathVariable String name) {
        return documentService.checked(name);
    }

    @PostMapping
    public String add(@RequestParam("file") MultipartFile file, @RequestParam String title) {
        return documentService.add(file, title);
    }

    @GetMapping("/templates")
    public byte[] template() {
        return FileStore.template("consent.docx");
    }

    @DeleteMapping("/{number}")
    public void remove(@PathVariable Long number) {
        documentService.remove(number);
    }

    @GetMapping("/own/{part}")
    public byte[] own(@PathVariable String part) {
        return read(part);
    }

    private byte[] read(String part) {
        return FileStore.part("/data/" + part + ".pdf");
    }
}
