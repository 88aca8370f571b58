package io.pacta.format;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.ingest.Intake;
import io.pacta.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a list of effective leaders says: who led which country, and who they are. Everybody is in
 * an office of the role LEADER, which is there as long as the list has somebody in it, and may have
 * been before and be afterwards.
 *
 * <p>Which person a code means the table of people decides, so that two lists have the same people
 * in whatever order they come. Who is not in the table is called by surname, country and the month
 * of first taking office; then two lists mean the same person where they agree on these.
 *
 * <p>A name is the one that a person goes by where the slug is made of it, and else an alias.
 */
final class Leaders {

  private final Publication list;
  private final String scheme;
  private final Intake intake;
  private final Map<String, List<Term>> termsByCode = new LinkedHashMap<>();

  /**
   * @param scheme of the codes that the list has for people
   */
  Leaders(Publication list, String scheme, Intake intake) {
    this.list = list;
    this.scheme = scheme;
    this.intake = intake;
  }

  void add(Term term) {
    termsByCode.computeIfAbsent(term.person(), none -> new ArrayList<>()).add(term);
  }

  /**
   * Tells all that was added.
   *
   * @param life what in a row speaks of birth and death
   */
  void tell(String life) {
    Map<String, List<Term>> termsByPerson = new LinkedHashMap<>();
    termsByCode.forEach(
        (code, terms) ->
            termsByPerson
                .computeIfAbsent(person(code, terms), none -> new ArrayList<>())
                .addAll(terms));
    tellOffices();
    termsByPerson.forEach(
        (person, terms) -> {
          intake.introduce(person);
          describe(person, terms, life);
          name(person, terms);
          terms.forEach(term -> hold(person, term));
        });
    termsByCode.forEach((code, terms) -> identify(person(code, terms), code, terms));
  }

  private String person(String code, List<Term> terms) {
    return intake
        .identities()
        .ever(scheme, code)
        .orElseGet(() -> EntityKind.PERSON.identity(slug(earliest(terms))));
  }

  private static String slug(Term term) {
    String surname = Slugs.of(Names.surname(term.name()));
    return "%s-%s-%s"
        .formatted(
            surname.isEmpty() ? "leader" : surname,
            LeaderOffice.slug(term.countries().getFirst().entity()),
            term.first().toString().substring(0, "2001-01".length()));
  }

  private void tellOffices() {
    Map<String, List<Term>> termsByCountry = new TreeMap<>();
    termsByCode.values().stream()
        .flatMap(List::stream)
        .forEach(
            term ->
                term.parts()
                    .forEach(
                        part ->
                            termsByCountry
                                .computeIfAbsent(part.country(), none -> new ArrayList<>())
                                .add(term)));
    termsByCountry.forEach((country, terms) -> new LeaderOffice(country, terms).tell(list, intake));
  }

  private void hold(String person, Term term) {
    Map<String, Object> how = new HashMap<>();
    put(how, "entered", term.entered());
    put(how, "left", term.left());
    for (Term.Part part : term.parts()) {
      list.tell(
          intake,
          term.line(),
          FactKind.HOLDS,
          person,
          LeaderOffice.of(part.country()),
          part.valid(),
          how,
          term.locator());
    }
  }

  private void describe(String person, List<Term> terms, String life) {
    Term first = terms.getFirst();
    Map<String, Object> properties = new HashMap<>();
    if (first.born() != null) {
      properties.put("born", first.born().toString());
    }
    if (first.died() != null && livedToTheEnd(terms, first.died())) {
      properties.put("died", first.died().toString());
    }
    if (!properties.isEmpty()) {
      list.tellOf(
          intake,
          first.line(),
          FactKind.DESCRIBED,
          person,
          Lifespan.of(EntityKind.PERSON, properties),
          properties,
          "%s: %s".formatted(first.locator(), life));
    }
  }

  /** Whether a death is not before a time in office, as it is where two people were mixed up. */
  private static boolean livedToTheEnd(List<Term> terms, Edtf died) {
    return terms.stream().noneMatch(term -> term.first().isAfter(died.latest()));
  }

  private void identify(String person, String code, List<Term> terms) {
    Term first = earliest(terms);
    list.code(intake, first.line(), person, scheme, code, inOffice(terms), first.locator());
  }

  private void name(String person, List<Term> terms) {
    List<String> known = new ArrayList<>();
    boolean called = false;
    for (Term term : terms) {
      for (String text : List.of(term.fullName(), term.name())) {
        String words = Slugs.of(text);
        if (text.isEmpty() || known.stream().anyMatch(name -> name.contains(words))) {
          continue;
        }
        known.add(words);
        boolean usual = !called && isUsual(words, person, term);
        called |= usual;
        list.name(
            intake,
            term.line(),
            person,
            text,
            "en",
            usual ? "SHORT" : "ALIAS",
            inOffice(terms),
            term.locator() + ": name");
      }
    }
  }

  /** Whether the slug of a person is made of a name, with or without a country or a year. */
  private static boolean isUsual(String words, String person, Term term) {
    String slug = LeaderOffice.slug(person);
    String rest = slug.startsWith(words + "-") ? slug.substring(words.length() + 1) : "";
    return slug.equals(words)
        || rest.equals(LeaderOffice.slug(term.countries().getFirst().entity()))
        || rest.matches("\\d{4}");
  }

  /** From the first day to the last in office. A name or a code may be older, and last. */
  private static Edtf inOffice(List<Term> terms) {
    Term last = terms.stream().max(Comparator.comparing(Term::last)).orElseThrow();
    return Edtf.parse("[..%s]/[%s..]".formatted(earliest(terms).start(), last.lastWritten()));
  }

  private static Term earliest(List<Term> terms) {
    return terms.stream().min(Comparator.comparing(Term::first)).orElseThrow();
  }

  private static void put(Map<String, Object> properties, String name, String text) {
    if (!text.isEmpty()) {
      properties.put(name, text);
    }
  }
}
