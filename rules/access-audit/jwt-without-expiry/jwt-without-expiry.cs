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

class ClaimTokenService
{
    string Issue(string exp)
    {
        var claims = new List<Claim> { new Claim(JwtRegisteredClaimNames.Jti, id), new Claim(JwtRegisteredClaimNames.Exp, exp) };
        // ok: jwt-without-expiry
        var limited = new JwtSecurityToken(issuer: issuer, claims: claims, signingCredentials: credentials);
        return handler.WriteToken(limited);
    }

    ClaimsPrincipal Validate(out SecurityToken validated)
    {
        // ok: jwt-without-expiry nobody is handed this one
        validated = new JwtSecurityToken(claims: principal.Claims);
        return principal;
    }
}
