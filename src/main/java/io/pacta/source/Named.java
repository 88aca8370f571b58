package io.pacta.source;

import io.pacta.read.Key;
import java.util.Map;

/** A data set or a source by its slug, as it was at a revision. */
public record Named(String slug, long revision) implements Key {

  @Override
  public Long keptAt() {
    return revision;
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("slug", slug, "revision", revision);
  }
}
