package his.demo;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;

class TokenReader {
    String subject(String token) {
        // ruleid: jwt-not-verified
        return Jwts.parser().parseClaimsJwt(token).getBody().getSubject();
    }

    String name(String token) {
        // ruleid: jwt-not-verified
        return JWT.decode(token).getClaim("name").asString();
    }

    Algorithm none() {
        // ruleid: jwt-not-verified
        return Algorithm.none();
    }

    String signed(String token) {
        // ok: jwt-not-verified
        return Jwts.parser().setSigningKey(key).parseClaimsJws(token).getBody().getSubject();
    }
}

class VerifyingReader {
    void verify(String token) {
        JWT.require(algorithm).build().verify(token);
    }

    String name(String token) {
        // ok: jwt-not-verified
        return JWT.decode(token).getClaim("name").asString();
    }
}
