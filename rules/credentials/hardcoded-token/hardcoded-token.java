class Interfaces {
    // ruleid: hardcoded-token
    private static final String APP_SECRET = "553329b3a3ee48d243dac7046444e2fe";
    // ok: hardcoded-token a header
    private static final String TOKEN = "X-Access-Token";
    // ok: hardcoded-token the key of a cache
    private static final String TOKEN_CACHE = "login_tokens:user_session_list";
    // ok: hardcoded-token a public key token
    private static final String PUBLIC_KEY_TOKEN = "c3a4a305de06fd03";
    // ruleid: hardcoded-token
    String token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJoaXMiLCJleHAiOjQxMDI0NDQ4MDB9.CAT9AG498DYt5BL5gHCQRgI0QX020VORWniVvAp3rJD";
    // ruleid: hardcoded-token the key of an interface
    String apiKey = "9b7a1c3e-2f44-4b1d-9a55-77e1c0d2ab34";
    // ok: hardcoded-token the number of one
    String apiKeyId = "9b7a1c3e-2f44-4b1d-9a55-77e1c0d2ab34";
    // ok: hardcoded-token
    String tokenId = "9b7a1c3e-2f44-4b1d-9a55-77e1c0d2ab34";
    // ok: hardcoded-token the token of the documentation
    String sample = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.MsLpuXyU3jVqVb7kuDdwDm8tvwZzrbB0wlAauVfmz44";
    void call(Request request) {
        // ruleid: hardcoded-token
        request.setAccessToken("fAbax0qCLmu37DphVbkWTejsnamaEEeBM181pOEP");
        // ok: hardcoded-token
        request.setAccessToken(cache.get("access_token"));
        // ok: hardcoded-token
        request.header("token", TOKEN_HEADER);
        // ok: hardcoded-token
        if (token.equals("undefined")) return;
    }
}
