package io.pacta.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Who a token speaks of, and which role it gives them: none, where its claim names none of ours.
 *
 * @param claim the claim that names roles, through objects where it has dots
 */
record TokenReader(String claim) implements Converter<Jwt, Identified> {

  @Override
  public Identified convert(Jwt token) {
    String subject = token.getSubject();
    if (subject == null || subject.isBlank()) {
      throw new InvalidBearerTokenException("The token names no subject.");
    }
    return new Identified(
        new Caller(
            subject,
            Role.highest(names(at(token.getClaims()))),
            "token %s %s".formatted(Objects.toString(token.getIssuer(), ""), subject)));
  }

  private @Nullable Object at(Map<String, Object> claims) {
    if (claims.containsKey(claim)) {
      return claims.get(claim);
    }
    Object at = claims;
    for (String step : claim.split("\\.", -1)) {
      at = at instanceof Map<?, ?> object ? object.get(step) : null;
    }
    return at;
  }

  private static Collection<?> names(@Nullable Object roles) {
    return switch (roles) {
      case null -> List.of();
      case String text -> Arrays.asList(text.split(" ", -1));
      case Collection<?> list -> list;
      default -> List.of();
    };
  }
}
