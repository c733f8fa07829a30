package example.service;

public interface Tracer {
    String trace(String host);
}
