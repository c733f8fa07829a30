package his.demo;

class UploadController {
    @PostMapping("/upload")
    void upload(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        File target = new File("/data/upload/" + name);
        // ruleid: unrestricted-upload
        file.transferTo(target);
    }

    @PostMapping("/image")
    void image(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        if (!name.endsWith(".png")) {
            return;
        }
        // ok: unrestricted-upload
        file.transferTo(new File("/data/images/" + name));
    }

    @PostMapping("/import")
    void importFile(MultipartFile file) throws IOException {
        // ok: unrestricted-upload
        file.transferTo(new File("/data/import/" + UUID.randomUUID()));
    }
}
