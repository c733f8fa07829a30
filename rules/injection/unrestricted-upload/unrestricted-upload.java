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

class UploadServlet extends HttpServlet {
    void store(FileItemStream item, String folder) throws Exception {
        String name = item.getName();
        // ruleid: unrestricted-upload
        FileUtils.writeByteArrayToFile(new File(folder + File.separator + name), IOUtils.toByteArray(item.openStream()));
    }

    void storeItem(FileItem item, String folder) throws Exception {
        // ruleid: unrestricted-upload
        item.write(new File(folder, item.getName()));
        // ok: unrestricted-upload
        item.write(new File(folder, UUID.randomUUID() + ".dat"));
    }
}

class ReportAction extends ActionSupport {
    private File report;
    private String reportFileName;
    private String targetFileName;

    public String upload() throws IOException {
        // ruleid: unrestricted-upload
        FileUtils.copyFile(report, new File("/data/reports", reportFileName));
        return SUCCESS;
    }

    public String store() throws IOException {
        targetFileName = System.currentTimeMillis() + ".xls";
        // ok: unrestricted-upload
        FileUtils.copyFile(report, new File("/data/reports", targetFileName));
        return SUCCESS;
    }

    public void setReport(File report) {
        this.report = report;
    }

    public void setReportFileName(String reportFileName) {
        this.reportFileName = reportFileName;
    }

    public void setTargetFileName(String targetFileName) {
        this.targetFileName = targetFileName;
    }
}

class GeneFileService {
    void keep(MultipartFile upload) {
        String fileName = upload.getOriginalFilename();
        if (!fileName.toLowerCase().endsWith(".vcf")) {
            throw new BusinessException("格式错误");
        }
        File target = new File(folder + "/" + fileName);
        // ok: unrestricted-upload
        FileUtils.copyInputStreamToFile(upload.getInputStream(), target);
    }

    void keepAny(MultipartFile upload) {
        String fileName = upload.getOriginalFilename();
        log.info(fileName.toLowerCase());
        File target = new File(folder + "/" + fileName);
        // ruleid: unrestricted-upload
        FileUtils.copyInputStreamToFile(upload.getInputStream(), target);
    }
}

class Archive {
    void pack(MultipartFile upload) throws IOException {
        String name = upload.getOriginalFilename();
        // ok: unrestricted-upload
        ZipOutputStream archive = new ZipOutputStream(new BufferedOutputStream(new FileOutputStream(folder + name + ".zip")));
        // ok: unrestricted-upload
        FileCopyUtils.copy(upload.getInputStream(), archive);
    }

    void forNow(MultipartFile upload) throws IOException {
        File file = File.createTempFile("upload", "." + suffixOf(upload.getOriginalFilename()));
        // ok: unrestricted-upload
        upload.transferTo(file);
    }
}
