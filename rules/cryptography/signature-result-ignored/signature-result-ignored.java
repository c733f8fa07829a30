import java.security.Signature;

class Checks {
    boolean check(Signature signer, byte[] signature, Verifier tokens) throws Exception {
        // ruleid: signature-result-ignored
        signer.verify(signature);
        // ok: signature-result-ignored
        boolean sound = signer.verify(signature);
        // ok: signature-result-ignored
        if (!signer.verify(signature)) {
            throw new IllegalStateException();
        }
        // Throws by itself.
        // ok: signature-result-ignored
        tokens.verify("token");
        // ok: signature-result-ignored
        return signer.verify(signature);
    }
}
