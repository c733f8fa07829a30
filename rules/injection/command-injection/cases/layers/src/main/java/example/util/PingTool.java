package example.util;

public class PingTool {
    public String ping(String host, int times) {
        String command = "ping -c " + times + " " + host;
        return run(command);
    }

    public String lookUp(String host) {
        return execute("nslookup " + host);
    }

    // Two methods take as many: which of them is meant is not known.
    public String execute(String command) {
        return String.valueOf(Runtime.getRuntime().exec(command));
    }

    public String execute(StringBuilder command) {
        return execute(command.toString());
    }

    private String run(String command) {
        return String.valueOf(Runtime.getRuntime().exec(command));
    }
}
