package io.pacta.access;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** A key or a token as somebody presents it, who is not known by it yet. */
public final class Credential extends AbstractAuthenticationToken {

  /** The header, and the entry of connection_init, for keys and tokens. */
  public static final String AUTHORIZATION = "Authorization";

  /** The same for keys alone. */
  public static final String API_KEY = "X-API-Key";

  private static final Pattern BEARER =
      Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*) *", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final transient @Nullable InetAddress address;

  private Credential(String text, @Nullable InetAddress address) {
    super(List.of());
    this.text = text;
    this.address = address;
  }

  /**
   * What is presented; null where nothing is. Another scheme than Bearer is none of ours.
   *
   * @param authorization what the one entry says; null where it is absent
   * @param apiKey the same of the other
   * @param address from where
   * @throws InvalidBearerTokenException where it has not the form of a bearer token
   */
  public static @Nullable Credential of(
      @Nullable String authorization, @Nullable String apiKey, @Nullable InetAddress address) {
    if (authorization != null && authorization.regionMatches(true, 0, "Bearer", 0, 6)) {
      Matcher bearer = BEARER.matcher(authorization);
      if (!bearer.matches()) {
        throw new InvalidBearerTokenException(
            "The Authorization header is not of the form 'Bearer TOKEN'.");
      }
      return new Credential(bearer.group(1), address);
    }
    return apiKey == null ? null : new Credential(apiKey.strip(), address);
  }

  boolean isKey() {
    return text.startsWith(Secret.PREFIX);
  }

  Secret key() {
    return new Secret(text);
  }

  @Nullable InetAddress address() {
    return address;
  }

  @Override
  public String getCredentials() {
    return text;
  }

  @Override
  public String getPrincipal() {
    return "";
  }

  /** Without its text, which is nobody else's business. */
  @Override
  public String toString() {
    return "a credential";
  }
}
