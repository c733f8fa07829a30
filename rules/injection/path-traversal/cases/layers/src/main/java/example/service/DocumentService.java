package example.service;

import example.store.FileStore;
import java.util.UUID;
import org.apache.commons.io.FilenameUtils;
import org.springframework.web.multipart.MultipartFile;

@Service
public class DocumentService {
    public byte[] show(String name) {
        String path = "/data/documents/" + name;
        return FileStore.read(path);
    }

    // Only the file name is left.
    public byte[] named(String name) {
        String own = FilenameUtils.getName(name);
        return FileStore.named("/data/documents/" + own);
    }

    // Turned away where it leads up.
    public byte[] checked(String name) {
        if (name.contains("..")) {
            throw new IllegalArgumentException("name");
        }
        return FileStore.checked("/data/documents/" + name);
    }

    // The server names the file.
    public String add(MultipartFile file, String title) {
        String name = UUID.randomUUID() + ".pdf";
        FileStore.write("/data/documents/" + name, title);
        return name;
    }

    public void remove(Long number) {
        FileStore.remove("/data/documents/" + number);
    }
}
