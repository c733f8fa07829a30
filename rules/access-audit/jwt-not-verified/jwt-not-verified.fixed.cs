class Startup
{
    void Configure()
    {
        var open = new TokenValidationParameters
        {
            // ruleid: jwt-not-verified
            RequireSignedTokens = true,
            // ruleid: jwt-not-verified
            SignatureValidator = (token, parameters) => new JwtSecurityToken(token),
            // ruleid: jwt-not-verified
            ValidateLifetime = true,
        };
        var sound = new TokenValidationParameters
        {
            // ok: jwt-not-verified
            ValidateLifetime = true,
            // ok: jwt-not-verified
            RequireSignedTokens = true,
        };
    }
}
