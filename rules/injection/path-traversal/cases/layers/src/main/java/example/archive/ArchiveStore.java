package example.archive;

import java.io.File;
import java.nio.file.Files;

/** A method of that name in another class. */
public class ArchiveStore {
    public byte[] read(String path) {
        return Files.readAllBytes(new File(path).toPath());
    }

    public byte[] month() {
        return read("/data/archive/month.zip");
    }
}
