package example.service;

public class RecordedTracer implements Tracer {
    @Override
    public String trace(String host) {
        return recorded(host);
    }

    private String recorded(String host) {
        return "trace of " + host;
    }
}
