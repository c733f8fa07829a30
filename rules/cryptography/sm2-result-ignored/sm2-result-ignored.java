import cn.hutool.crypto.asymmetric.SM2;
import org.bouncycastle.crypto.signers.SM2Signer;

class Checks {
    boolean check(SM2 sm2, SM2Signer signer, byte[] data, byte[] signature) {
        // ruleid: sm2-result-ignored
        sm2.verify(data, signature);
        // ruleid: sm2-result-ignored
        signer.verifySignature(signature);
        // ok: sm2-result-ignored
        boolean sound = sm2.verify(data, signature);
        // ok: sm2-result-ignored
        if (!signer.verifySignature(signature)) {
            throw new IllegalStateException();
        }
        // ok: sm2-result-ignored
        return sm2.verify(data, signature);
    }
}
