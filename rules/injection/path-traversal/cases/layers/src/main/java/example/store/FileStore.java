package example.store;

import java.io.File;
import java.nio.file.Files;

public class FileStore {
    public static byte[] read(String path) {
        return Files.readAllBytes(new File(path).toPath());
    }

    public static byte[] named(String path) {
        return Files.readAllBytes(new File(path).toPath());
    }

    public static byte[] checked(String path) {
        return Files.readAllBytes(new File(path).toPath());
    }

    public static void write(String path, String title) {
        Files.write(new File(path).toPath(), title.getBytes());
    }

    public static byte[] template(String name) {
        return Files.readAllBytes(new File("/data/templates/" + name).toPath());
    }

    public static void remove(String path) {
        new File(path).delete();
    }

    public static byte[] part(String path) {
        return Files.readAllBytes(new File(path).toPath());
    }
}
