package io.pacta.format;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.ingest.Intake;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The office of whoever leads a country: it is there as long as a list has somebody in it, and may
 * have been before and be afterwards.
 *
 * @param country its identity
 * @param terms all that the list has in it, at least one
 */
record LeaderOffice(String country, List<Term> terms) {

  /** Its identity. */
  static String of(String country) {
    return EntityKind.OFFICE.identity(slug(country) + "-leader");
  }

  /** An identity without its kind. */
  static String slug(String identity) {
    return identity.substring(identity.indexOf(':') + 1);
  }

  /** Tells what it is and whose. */
  void tell(Publication list, Intake intake) {
    Term first = terms.stream().min(Comparator.comparing(this::start)).orElseThrow();
    Term last = terms.stream().max(Comparator.comparing(this::end)).orElseThrow();
    List<Cited> rows =
        List.of(
            list.cited(first.locator(), Support.START), list.cited(last.locator(), Support.END));
    String office = of(country);
    intake.introduce(office);
    intake.introduce(country);
    Map<String, Object> role = Map.of("role", "LEADER");
    intake.tell(
        first.line(), list.claim(FactKind.DESCRIBED, office, office, Lifespan.UNTOLD, role, rows));
    Edtf valid = Edtf.parse("[..%s]/[%s..]".formatted(start(first), end(last)));
    intake.tell(
        first.line(), list.claim(FactKind.OFFICE_OF, office, country, valid, Map.of(), rows));
  }

  private LocalDate start(Term term) {
    return parts(term)
        .map(part -> part.valid().earliest())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private LocalDate end(Term term) {
    return parts(term).map(Term.Part::last).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  private Stream<Term.Part> parts(Term term) {
    return term.parts().stream().filter(part -> part.country().equals(country));
  }
}
