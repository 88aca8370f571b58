package io.pacta.web;

import graphql.GraphQLError;
import io.pacta.access.Credential;
import io.pacta.access.Doorkeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

/** Whether one who was let in is still welcome, while something is told to them. */
record Watch(Doorkeeper doorkeeper) {

  /** Why what they presented is no longer good; null where it is, or cannot be told now. */
  @Nullable GraphQLError refusal(@Nullable Credential credential) {
    try {
      if (credential != null) {
        doorkeeper.authenticate(credential);
      }
      return null;
    } catch (AuthenticationServiceException notNow) {
      return null;
    } catch (Doorkeeper.TooMany notLookedAt) {
      return null;
    } catch (AuthenticationException refused) {
      return Login.refused(refused);
    }
  }
}
