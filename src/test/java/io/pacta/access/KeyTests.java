package io.pacta.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;

/** What keys, tokens and roles say of who has them. */
class KeyTests {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  void secretsAreUnlikeEachOtherAndPrintNothing() {
    List<Secret> many = Stream.generate(Secret::random).limit(1000).toList();
    assertThat(many).doesNotHaveDuplicates().allMatch(Secret::isWellFormed);
    assertThat(many).extracting(Secret::hash).doesNotHaveDuplicates();
    assertThat(many.getFirst()).hasToString("pacta_…");
    assertThat(many.getFirst().text()).endsWith(many.getFirst().lastFour());
  }

  @ParameterizedTest
  @CsvSource({
    ", , GOOD",
    "2026-01-01T12:00:01Z, , GOOD",
    "2026-01-01T12:00:00Z, , EXPIRED",
    "2027-01-01T12:00:00Z, 2025-12-01T00:00:00Z, REVOKED"
  })
  void aKeyIsGoodUntilItExpiresOrIsRevoked(
      @Nullable Instant expires, @Nullable Instant revoked, ApiKey.State state) {
    ApiKey key =
        new ApiKey("1", "Rosa", Role.EDITOR, "abcd", NOON.minusSeconds(60), expires, revoked);
    assertThat(key.at(NOON)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "roles, EDITOR",
    "scope, ADMIN",
    "realm_access.roles, READER",
    "realm_access, NONE",
    "none, NONE",
    "https://pacta.example/roles, EDITOR"
  })
  void theRoleOfATokenIsTheHighestThatItsClaimNames(String claim, Role role) {
    Jwt token =
        Jwt.withTokenValue("t")
            .header("alg", "RS256")
            .subject("rosa")
            .issuer("https://login.example")
            .claim("roles", List.of("reader", "editor", "none", "EDITORS"))
            .claim("scope", "openid admin")
            .claim("realm_access", Map.of("roles", List.of("reader")))
            .claim("https://pacta.example/roles", "editor")
            .build();
    Caller caller = new TokenReader(claim).convert(token).caller();
    assertThat(caller).isEqualTo(new Caller("rosa", role, "token https://login.example rosa"));
  }

  @Test
  void aVisitNamesItsCallerAsAuthor() {
    GraphQLContext context = GraphQLContext.newContext().build();
    assertThat(Visit.of(context).caller()).isEqualTo(Caller.NOBODY);
    assertThat(Caller.NOBODY.shown()).isEqualTo("anonymous");
    Visit.within(new Caller("Rosa", Role.EDITOR, "key 1")).put(context);
    assertThat(Visit.of(context).caller().shown()).isEqualTo("Rosa");
    assertThat(Visit.of(context).caller().role()).isEqualTo(Role.EDITOR);
  }
}
