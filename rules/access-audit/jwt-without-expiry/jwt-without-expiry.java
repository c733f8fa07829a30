package his.demo;

import com.auth0.jwt.JWT;
import io.jsonwebtoken.Jwts;

class TokenService {
    String open(Map<String, Object> claims) {
        // ruleid: jwt-without-expiry
        return Jwts.builder().setClaims(claims).signWith(SignatureAlgorithm.HS512, secret).compact();
    }

    String limited(Map<String, Object> claims, Date until) {
        // ok: jwt-without-expiry
        return Jwts.builder().setClaims(claims).setExpiration(until).signWith(key).compact();
    }

    String claimed(Map<String, Object> claims, Date until) {
        claims.put("exp", until);
        // ok: jwt-without-expiry
        return Jwts.builder().setClaims(claims).signWith(key).compact();
    }

    String auth0(String name, Date until) {
        // ruleid: jwt-without-expiry
        String open = JWT.create().withClaim("name", name).sign(algorithm);
        // ok: jwt-without-expiry
        return JWT.create().withClaim("name", name).withExpiresAt(until).sign(algorithm);
    }
}

// The token names a session that ends in the cache.
class SessionTokenService {
    String issue(Map<String, Object> claims) {
        // ok: jwt-without-expiry
        return Jwts.builder().setClaims(claims).signWith(SignatureAlgorithm.HS512, secret).compact();
    }

    void keep(LoginUser user) {
        redisCache.setCacheObject(keyOf(user.getToken()), user, expireTime, TimeUnit.MINUTES);
    }
}

// What this cache keeps has no end either.
class EndlessTokenService {
    String issue(Map<String, Object> claims) {
        // ruleid: jwt-without-expiry
        return Jwts.builder().setClaims(claims).signWith(SignatureAlgorithm.HS512, secret).compact();
    }

    void keep(LoginUser user) {
        redisCache.setCacheObject(keyOf(user.getToken()), user);
    }
}
