package io.pacta.ingest;

import io.pacta.record.Book;
import io.pacta.record.Draft;
import io.pacta.record.Manuscript;
import io.pacta.record.Manuscript.Extent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Claims that are told together, and the rows on which they rest. One page is one revision. */
final class Page {

  /** How many documents and entities may go with each claim of a full page. */
  private static final int BESIDES = 4;

  private final int claims;
  private final List<Book.Document> documents = new ArrayList<>();
  private final Set<String> entities = new LinkedHashSet<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param claims how many make it full
   */
  Page(int claims) {
    this.claims = claims;
  }

  void cite(Book.Document document) {
    documents.add(document);
  }

  void introduce(String identity) {
    entities.add(identity);
  }

  void tell(Line line, Draft draft) {
    drafts.add(draft);
    lines.add(line);
  }

  boolean isFull() {
    return drafts.size() >= claims || documents.size() + entities.size() >= BESIDES * claims;
  }

  int size() {
    return drafts.size();
  }

  Set<String> entities() {
    return entities;
  }

  Line line(int at) {
    return lines.get(at);
  }

  Draft draft(int at) {
    return drafts.get(at);
  }

  /**
   * What is told.
   *
   * @param ranks whether it says how its claims are ranked
   */
  Manuscript manuscript(Collection<Book.Publisher> publishers, Extent extent, boolean ranks) {
    return new Manuscript(List.copyOf(publishers), documents, entities, drafts, extent, ranks);
  }

  /** The same without the claims at some places. */
  Page without(Collection<Integer> places) {
    Page rest = new Page(claims);
    documents.forEach(rest::cite);
    entities.forEach(rest::introduce);
    for (int at = 0; at < drafts.size(); at++) {
      if (!places.contains(at)) {
        rest.tell(line(at), draft(at));
      }
    }
    return rest;
  }
}
