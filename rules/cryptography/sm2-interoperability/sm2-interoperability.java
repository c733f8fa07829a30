import org.bouncycastle.crypto.engines.SM2Engine;

class Engines {
    void make() {
        // ruleid: sm2-interoperability
        SM2Engine byDefault = new SM2Engine();
        // ruleid: sm2-interoperability
        SM2Engine old = new SM2Engine(SM2Engine.Mode.C1C2C3);
        // ok: sm2-interoperability
        SM2Engine standard = new SM2Engine(SM2Engine.Mode.C1C3C2);
    }
}
