package example.util;

import java.net.URL;

public class RemoteFiles {
    public static byte[] load(String address) {
        try {
            return new URL(address).openStream().readAllBytes();
        } catch (Exception e) {
            return new byte[0];
        }
    }

    public static byte[] visit(String address) throws Exception {
        return new URL(address).openStream().readAllBytes();
    }

    public static byte[] image(String address) throws Exception {
        return new URL(address).openStream().readAllBytes();
    }

    public static byte[] study(String address) throws Exception {
        return new URL(address).openStream().readAllBytes();
    }

    public static byte[] nightly(String address) throws Exception {
        return new URL(address).openStream().readAllBytes();
    }
}
