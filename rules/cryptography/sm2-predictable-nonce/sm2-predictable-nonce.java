class Signing {
    void sign(SM2Signer signer, CipherParameters key) {
        // ruleid: sm2-predictable-nonce
        signer.init(true, new ParametersWithRandom(key, new TestRandomBigInteger("59276E27", 16)));
        // ok: sm2-predictable-nonce
        signer.init(true, new ParametersWithRandom(key, new SecureRandom()));
    }
}
