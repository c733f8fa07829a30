package example.web;

import example.service.PreviewService;
import example.util.RemoteFiles;
import org.springframework.web.bind.annotation.*;

@RestController
public class PreviewController {
    private final PreviewService previewService;

    public PreviewController(PreviewService previewService) {
        this.previewService = previewService;
    }

    @GetMapping("/preview")
    public byte[] preview(@RequestParam("url") String url) {
        return previewService.preview(url, 3);
    }

    @PostMapping("/reports")
    public byte[] report(@RequestBody ReportQuery query) {
        return previewService.report(query);
    }

    // The host is fixed before the call.
    @GetMapping("/visits/{id}")
    public byte[] visit(@PathVariable String id) {
        return RemoteFiles.visit("https://pacs.example.com/visits/" + id);
    }

    // Checked before the call.
    @GetMapping("/images")
    public byte[] image(@RequestParam String address) {
        if (!ALLOWED.contains(address)) {
            return new byte[0];
        }
        return RemoteFiles.image(address);
    }

    // A number is no address.
    @GetMapping("/studies/{number}")
    public byte[] study(@PathVariable Long number) {
        return RemoteFiles.study(String.valueOf(number.intValue()));
    }
}
