package io.pacta.fact;

import io.pacta.source.Citation;
import io.pacta.time.Edtf;
import io.pacta.time.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated relationship between two entities. Each kind has a record of its own, which adds plain
 * names; it is public, so that the engine finds the methods that stand here.
 */
public interface Fact {

  /** What it has in common with facts of all kinds. */
  Claim claim();

  default String id() {
    return key() + claim().view().mark();
  }

  default String key() {
    return claim().key();
  }

  default FactKind kind() {
    return claim().kind();
  }

  default Entity subject() {
    return claim().subject();
  }

  default Entity object() {
    return claim().object();
  }

  default Edtf valid() {
    return claim().valid();
  }

  default EndpointView start() {
    return EndpointView.of(valid().start());
  }

  default EndpointView end() {
    return EndpointView.of(valid().end());
  }

  /** Whether it held on the day of its view, or had happened by then. */
  default Truth holds() {
    return valid().holds(claim().view().day(), kind().temporality());
  }

  default Rank rank() {
    return claim().known().rank();
  }

  default @Nullable String rankReason() {
    return claim().known().rankReason();
  }

  default boolean best() {
    return claim().known().best();
  }

  /** The revision that wrote this version of it. */
  default long revision() {
    return claim().known().written();
  }

  default @Nullable String note() {
    return claim().known().note();
  }

  default List<Citation> citations() {
    return claim().citations();
  }
}
