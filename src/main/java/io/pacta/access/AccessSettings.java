package io.pacta.access;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask. See {@code docs/security.md}.
 *
 * @param read Who may read: anyone (open), or who has a key or token with a role (keys).
 * @param rolesClaim The claim of tokens that names roles: a list, or a text with spaces. A dot
 *     leads into an object, as in realm_access.roles.
 * @param introspection Whether questions about the schema are answered.
 * @param documents A folder of trusted documents, .graphql files that are asked for by the SHA-256
 *     of their text.
 * @param documentsOnly Whether nothing but the trusted documents is answered.
 */
@ConfigurationProperties("pacta.access")
public record AccessSettings(
    @DefaultValue("open") Reading read,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("true") boolean introspection,
    @Nullable Path documents,
    @DefaultValue("false") boolean documentsOnly) {

  /** Who may read. */
  public enum Reading {
    /** Anyone. */
    OPEN,
    /** Who has a role. */
    KEYS
  }

  /** The role that reading needs. */
  public Role reading() {
    return read == Reading.OPEN ? Role.NONE : Role.READER;
  }
}
