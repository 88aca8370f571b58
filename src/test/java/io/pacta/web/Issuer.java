package io.pacta.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Signs tokens, and shows at a port of this machine what they are verified with. */
final class Issuer {

  private final RSAKey key = newKey();
  private final HttpServer keys;

  Issuer() {
    try {
      keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    byte[] shown = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    keys.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, shown.length);
          exchange.getResponseBody().write(shown);
          exchange.close();
        });
    keys.start();
  }

  String keySetUri() {
    return "http://localhost:%d/keys".formatted(keys.getAddress().getPort());
  }

  /** A token that is good for so long, with roles in the claim realm_access.roles. */
  String token(String subject, Duration good, String... roles) {
    return signed(key, subject, good, roles);
  }

  /** The same, signed with a key that nobody knows. */
  String forged(String subject, String... roles) {
    return signed(newKey(), subject, Duration.ofHours(1), roles);
  }

  private String signed(RSAKey with, String subject, Duration good, String... roles) {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            new JWTClaimsSet.Builder()
                .subject(subject)
                .expirationTime(Date.from(Instant.now().plus(good)))
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .build());
    try {
      token.sign(new RSASSASigner(with));
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
    return token.serialize();
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("the only one").generate();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
