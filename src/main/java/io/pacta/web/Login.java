package io.pacta.web;

import graphql.GraphQLError;
import io.pacta.access.Denied;
import io.pacta.access.Doorkeeper;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;

/** What is said to somebody whose key or token does not let them in. */
final class Login {

  private Login() {}

  /** It says nothing of the key or token but that it is not good: the log says why. */
  static GraphQLError refused(AuthenticationException why) {
    return switch (why) {
      case Doorkeeper.TooMany tooMany ->
          Denied.RATE_LIMITED.error(
              "Too many keys and tokens that are not good came from your address. Try again in %,d s."
                  .formatted(tooMany.seconds()));
      case AuthenticationServiceException notNow ->
          Denied.UNAVAILABLE.error("Who you are cannot be told at the moment. Try again later.");
      case InsufficientAuthenticationException nothingPresented ->
          Denied.UNAUTHENTICATED.error("Reading needs a key or token with the role reader.");
      default ->
          Denied.UNAUTHENTICATED.error(
              "The key or token is not good: it is unknown, has expired or was revoked. Leave it out to ask as anyone may.");
    };
  }
}
