import com.baidu.aip.ocr.AipOcr;

class CardReader {
    private final AipOcr client = new AipOcr(settings.app(), settings.key(), settings.secret());

    void read(byte[] picture) {
        // ruleid: identity-sent-to-recognition
        client.idcard(picture, "front", options);
        // ok: identity-sent-to-recognition a printed text
        client.basicGeneral(picture, options);
        // ruleid: identity-sent-to-recognition
        IDCardOCRRequest request = new IDCardOCRRequest();
        // ok: identity-sent-to-recognition
        GeneralBasicOCRRequest plain = new GeneralBasicOCRRequest();
    }
}
