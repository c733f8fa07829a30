package example.util;

public class BackupTool {
    public static void copy(String target) {
        Runtime.getRuntime().exec("cp -r /data " + target);
    }

    // Called by the timer alone.
    public static void sweep(String target) {
        Runtime.getRuntime().exec("rm -r " + target);
    }
}
