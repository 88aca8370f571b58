package io.pacta.access;

import io.pacta.neo4j.DatabaseUnavailable;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;

/**
 * Tells who somebody is by the key or token that they present. What is not good is logged, without
 * the secret, and counted by address. An address that presents too much of it is told so, no longer
 * logged, and its keys are looked for in memory: a good one is let in all the same, since many may
 * share an address, and guessing costs the database nothing.
 */
@Component
@ConditionalOnWebApplication
public class Doorkeeper implements AuthenticationManager {

  private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

  private final ApiKeys keys;
  private final Budgets budgets;
  private final Clock clock;
  private final @Nullable JwtAuthenticationProvider tokens;

  Doorkeeper(
      ApiKeys keys,
      Budgets budgets,
      Clock clock,
      ObjectProvider<JwtDecoder> decoders,
      AccessSettings settings) {
    this.keys = keys;
    this.budgets = budgets;
    this.clock = clock;
    JwtDecoder decoder = decoders.getIfAvailable();
    if (decoder == null) {
      this.tokens = null;
    } else {
      this.tokens = new JwtAuthenticationProvider(decoder);
      this.tokens.setJwtAuthenticationConverter(new TokenReader(settings.rolesClaim()));
    }
  }

  /** The address has presented too much that was not good. */
  public static final class TooMany extends AuthenticationException {

    private final long wait;

    private TooMany(long wait) {
      super("Too many keys and tokens that are not good came from this address.");
      this.wait = wait;
    }

    /** After how many seconds to try again. */
    public long seconds() {
      return wait;
    }
  }

  @Override
  public Identified authenticate(Authentication presented) {
    Credential credential = (Credential) presented;
    InetAddress address = credential.address();
    Quota refused = budgets.refusedLogins(address);
    try {
      return credential.isKey()
          ? byKey(credential.key(), refused.untilSome() > 0)
          : byToken(credential);
    } catch (AuthenticationServiceException notNow) {
      LOG.warn("Who asks from {} cannot be told: {}", shown(address), notNow.getMessage());
      throw notNow;
    } catch (AuthenticationException notGood) {
      long wait = refused.take(1);
      if (wait > 0) {
        throw new TooMany(wait);
      }
      LOG.warn("A login from {} was refused: {}", shown(address), notGood.getMessage());
      throw notGood;
    }
  }

  private Identified byKey(Secret secret, boolean mayBeGuessed) {
    ApiKey key;
    try {
      key = mayBeGuessed ? keys.findAmongAll(secret) : keys.find(secret);
    } catch (DatabaseUnavailable unavailable) {
      throw new AuthenticationServiceException("The database does not answer.", unavailable);
    }
    if (key == null) {
      throw new InvalidBearerTokenException("There is no such key.");
    }
    ApiKey.State state = key.at(clock.instant());
    if (state != ApiKey.State.GOOD) {
      throw new InvalidBearerTokenException("The key %s is %s.".formatted(key.id(), state));
    }
    return new Identified(key.caller());
  }

  private Identified byToken(Credential credential) {
    if (tokens == null) {
      throw new InvalidBearerTokenException(
          "Only keys of this Pacta's own are taken, which begin with pacta_.");
    }
    return (Identified)
        Objects.requireNonNull(
            tokens.authenticate(new BearerTokenAuthenticationToken(credential.getCredentials())));
  }

  private static String shown(@Nullable InetAddress address) {
    return address == null ? "an unknown address" : address.getHostAddress();
  }
}
