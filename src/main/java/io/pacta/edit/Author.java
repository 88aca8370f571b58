package io.pacta.edit;

import graphql.GraphQLContext;
import java.util.Objects;

/** Who makes an edit, by the name that the revision keeps. */
public final class Author {

  /**
   * The key in the operation's context under which the name stands of the one who asked. Whoever
   * lets requests in puts it there; without it nobody is known.
   */
  public static final String KEY = "io.pacta.author";

  private static final String NOBODY = "anonymous";

  private Author() {}

  static String of(GraphQLContext context) {
    return Objects.toString(context.get(KEY), NOBODY);
  }
}
