package demo.his.record;

public class RecordExport {
    void export(RecordCipher ciphers) throws Exception {
        ciphers.named("Blowfish");
        ciphers.unknown("SM4/GCM/NoPadding");
    }
}
