package io.pacta.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who is known by what they presented, which is forgotten by then. */
public final class Identified extends AbstractAuthenticationToken {

  private final transient Caller caller;

  Identified(Caller caller) {
    super(List.of(new SimpleGrantedAuthority("ROLE_" + caller.role().name())));
    this.caller = caller;
    setAuthenticated(true);
  }

  public Caller caller() {
    return caller;
  }

  @Override
  public String getPrincipal() {
    return caller.name();
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }
}
