package io.pacta.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which revisions touched what, as far as it has been learned: of each thing and kind of claim the
 * last revision that recorded or closed a version of such a claim about it. Where that becomes too
 * much, all is forgotten: then everything counts as touched.
 */
final class Touches {

  private final int most;
  private final Map<Touched, Long> last = new HashMap<>();
  private final Map<String, Long> lastOfKind = new HashMap<>();

  /** What was touched up to this revision is not known, so that all may have been. */
  private long forgotten = Long.MAX_VALUE;

  private long known = -1;

  /**
   * Nothing is known yet.
   *
   * @param most of how many things and kinds it is remembered when they were touched
   */
  Touches(int most) {
    this.most = most;
  }

  /** A thing, and the kind of what is said of it. */
  record Touched(String id, String kind) {}

  /**
   * A thing that revisions touched.
   *
   * @param last the last of these
   */
  record Touch(Touched what, long last) {}

  /** The newest revision of which it is known what it touched; negative where none is. */
  synchronized long known() {
    return known;
  }

  /** As if nothing had ever been learned. */
  synchronized void clear() {
    forget(Long.MAX_VALUE);
    known = -1;
  }

  /** Everything may have been touched up to this revision. */
  synchronized void forget(long revision) {
    last.clear();
    lastOfKind.clear();
    forgotten = revision;
    known = Math.max(known, revision);
  }

  /** What the revisions touched that followed those known, up to this one. */
  synchronized void learn(long revision, Collection<Touch> touches) {
    for (Touch each : touches) {
      last.merge(each.what(), each.last(), Math::max);
      lastOfKind.merge(each.what().kind(), each.last(), Math::max);
    }
    if (last.size() > most) {
      forget(revision);
    }
    known = Math.max(known, revision);
  }

  /**
   * The last revision that touched any of some things, or any claim of some kinds; one before which
   * nothing is known, where it may have been that.
   */
  synchronized long last(List<Touched> things, Collection<String> kinds) {
    long found = forgotten;
    for (Touched each : things) {
      found = Math.max(found, last.getOrDefault(each, found));
    }
    for (String kind : kinds) {
      found = Math.max(found, lastOfKind.getOrDefault(kind, found));
    }
    return found;
  }
}
