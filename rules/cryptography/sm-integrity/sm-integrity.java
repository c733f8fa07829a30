import cn.hutool.crypto.SmUtil;

class Macs {
    void sign(String appSecret, String body) {
        // ruleid: sm-integrity
        String mac = SmUtil.sm3(appSecret + body);
        // ok: sm-integrity
        String sound = SmUtil.hmacSm3(appSecret.getBytes()).digestHex(body);
        // ok: sm-integrity
        String sum = SmUtil.sm3(body);
    }
}
