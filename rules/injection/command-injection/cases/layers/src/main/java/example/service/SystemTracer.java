package example.service;

public class SystemTracer implements Tracer {
    @Override
    public String trace(String host) {
        return String.valueOf(Runtime.getRuntime().exec("tracert " + host));
    }
}
