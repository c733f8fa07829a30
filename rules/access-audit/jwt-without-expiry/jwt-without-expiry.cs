class TokenService
{
    void Issue()
    {
        // ruleid: jwt-without-expiry
        var open = new JwtSecurityToken(issuer: issuer, claims: claims, signingCredentials: credentials);
        // ok: jwt-without-expiry
        var limited = new JwtSecurityToken(issuer: issuer, claims: claims, expires: until, signingCredentials: credentials);
        // ok: jwt-without-expiry
        var read = new JwtSecurityToken(text);
    }
}
