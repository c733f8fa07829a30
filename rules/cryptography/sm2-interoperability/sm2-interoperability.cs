class Engines
{
    void Make()
    {
        // ruleid: sm2-interoperability
        var byDefault = new SM2Engine();
        // ok: sm2-interoperability
        var standard = new SM2Engine(SM2Engine.Mode.C1C3C2);
    }
}
