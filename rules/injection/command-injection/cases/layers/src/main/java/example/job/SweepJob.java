package example.job;

import example.util.BackupTool;

public class SweepJob {
    @Scheduled(cron = "0 0 3 * * ?")
    public void run() {
        BackupTool.sweep("/data/outdated");
    }
}
