package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What several rows say together: that it was so from some day on, or before it, to some day, or
 * after it.
 */
final class Spans {

  private final Publication publication;
  private final Intake intake;
  private final Map<Claimed, Span> spans = new LinkedHashMap<>();

  private record Claimed(
      FactKind kind,
      String subject,
      String object,
      Map<String, Object> properties,
      @Nullable Edtf from,
      @Nullable Edtf until) {}

  private record Span(Line line, String locator, LocalDate first, LocalDate last) {

    private Span and(Span other) {
      return new Span(
          line,
          locator,
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }

  Spans(Publication publication, Intake intake) {
    this.publication = publication;
    this.intake = intake;
  }

  /**
   * A row has a name of an entity.
   *
   * @param from since when it is borne, if the tables say so
   * @param until until when
   */
  void named(
      Line line,
      String entity,
      String text,
      Optional<Edtf> from,
      Optional<Edtf> until,
      String locator,
      LocalDate first,
      LocalDate last) {
    add(
        new Claimed(
            FactKind.NAMED,
            entity,
            entity,
            Map.of("text", text, "language", "en", "nameKind", "SHORT"),
            from.orElse(null),
            until.orElse(null)),
        new Span(line, locator, first, last));
  }

  /** A row has a post of a body. */
  void officeOf(
      Line line, String office, String body, String locator, LocalDate first, LocalDate last) {
    add(
        new Claimed(FactKind.OFFICE_OF, office, body, Map.of(), null, null),
        new Span(line, locator, first, last));
  }

  void tell() {
    spans.forEach(
        (claimed, span) ->
            publication.tell(
                intake,
                span.line,
                claimed.kind,
                claimed.subject,
                claimed.object,
                valid(claimed, span),
                claimed.properties,
                span.locator));
  }

  private void add(Claimed claimed, Span span) {
    spans.merge(claimed, span, Span::and);
  }

  /** The own days of a name go before those of the rows. */
  private static Edtf valid(Claimed claimed, Span span) {
    LocalDate first = span.first;
    LocalDate last = span.last;
    if (claimed.until != null && first.isAfter(claimed.until.earliest())) {
      first = claimed.until.earliest();
    }
    if (claimed.from != null && last.isBefore(claimed.from.latest())) {
      last = claimed.from.latest();
    }
    return Edtf.parse(
        "%s/%s"
            .formatted(
                claimed.from == null ? "[..%s]".formatted(first) : claimed.from,
                claimed.until == null ? "[%s..]".formatted(last) : claimed.until));
  }
}
