package his.demo;

class BackupController {
    @PostMapping("/backup")
    void backup(@RequestParam String target, @RequestParam int days) throws IOException {
        // ruleid: command-injection
        Runtime.getRuntime().exec("mysqldump his > " + target);
        // ruleid: command-injection
        new ProcessBuilder("sh", "-c", "ls " + target).start();
        // ok: command-injection
        new ProcessBuilder("ls", target).start();
        // ok: command-injection
        Runtime.getRuntime().exec("find /backup -mtime " + days);
        // ok: command-injection
        Runtime.getRuntime().exec("systemctl restart his");
    }
}
