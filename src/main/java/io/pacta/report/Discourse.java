package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text speaks of as it goes on, and what it has said so far. */
final class Discourse {

  private static final Pattern LEADING =
      Pattern.compile(
          "^[^<]{0,20}?(?:In|On|By|Since|During|At|Early in|Late in|Back in|and in|But in|Then in)\\b[^<,]{0,25}<D\\d+>");

  private static final Pattern SIGN = Pattern.compile("<D\\d+>");

  /** Somebody else says what follows, and so at another time. */
  private static final Pattern REPORTING =
      Pattern.compile(
          "\\b(?:said|says|told|recalled|noted|added|stressed|announced|reported|stated|declared|wrote|warned)\\b");

  private final LocalDate published;
  private final Surroundings surroundings;
  private final List<Said> said = new ArrayList<>();
  private List<Mention> subjects = List.of();
  private @Nullable Mention organization;
  private @Nullable Mention treaty;
  private @Nullable Marked sentence;
  private @Nullable Clause clause;
  private String pattern = "";
  private boolean carried;

  Discourse(LocalDate published, Surroundings surroundings) {
    this.published = published;
    this.surroundings = surroundings;
  }

  List<Said> said() {
    return said;
  }

  LocalDate published() {
    return published;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** A new sentence begins; a pronoun in it means what the last one was about. */
  void begin(Marked next) {
    sentence = next;
    carried = false;
  }

  /** A pattern matched. */
  void read(Rule rule, Clause match) {
    clause = match;
    pattern = rule.name();
    List<Mention> named = match.mentions("s");
    if (!named.isEmpty()) {
      subjects = named;
      carried = true;
    }
    Mention signed = match.mention("t");
    if (signed != null) {
      treaty = signed;
    }
    rule.reading().accept(match, this);
    Mention object = match.mention("o");
    if (object != null) {
      organization = object;
    }
  }

  /**
   * The sentence ends. It was about those it begins with, and of the organization that it names,
   * whether or not it said anything of them.
   */
  void end(@Nullable Mention topic, @Nullable Mention named) {
    if (topic != null && !carried) {
      subjects = List.of(topic);
    }
    if (named != null) {
      organization = named;
    }
  }

  /** Of whom the clause says something: those it names, or those the text spoke of before. */
  List<Mention> subjects() {
    Clause here = current();
    List<Mention> named = here.mentions("s");
    if (!named.isEmpty()) {
      return named;
    }
    return here.has("it") || carried ? subjects : List.of();
  }

  /** Of which organization or treaty it says it: the one it names, or the last one. */
  @Nullable Mention object() {
    Mention named = current().mention("o");
    return named == null ? organization : named;
  }

  /** Of which treaty it says it: the one it names, or the last one. */
  @Nullable Mention treaty() {
    return treaty;
  }

  /** When: what the clause says, else what the sentence begins with. */
  @Nullable Edtf date() {
    Edtf own = current().date("d", "d2", "pre", "pre2");
    return own == null ? leading() : own;
  }

  private @Nullable Edtf leading() {
    Clause here = current();
    String sofar =
        here.marked().text().substring(0, Math.min(here.from() + 1, here.marked().text().length()));
    Matcher leading = LEADING.matcher(here.marked().text());
    if (!leading.find() || leading.end() > here.to()) {
      return null;
    }
    int after = Math.min(leading.end(), sofar.length());
    if (REPORTING.matcher(sofar.substring(after)).find()) {
      return null;
    }
    Matcher sign = SIGN.matcher(leading.group());
    return sign.find() ? here.marked().date(sign.group()).value() : null;
  }

  private Clause current() {
    if (clause == null) {
      throw new IllegalStateException("Nothing was read yet");
    }
    return clause;
  }

  /** The whole day range in which a title is claimed: when the sentence says, else the day. */
  Edtf then() {
    List<SaidDate> dates = sentence == null ? List.of() : sentence.dates();
    Edtf when =
        dates.stream()
            .map(SaidDate::value)
            .filter(date -> date.latest().isBefore(published.minusDays(PAST)))
            .findFirst()
            .orElse(null);
    LocalDate from = when == null ? published : when.earliest();
    LocalDate to = when == null ? published : when.latest();
    return Edtf.period(LocalDate.MIN, to, from, LocalDate.MAX);
  }

  /** What lies longer back is no longer news. */
  private static final int PAST = 60;

  /** As long as the text was current, and nobody says how long before and after. */
  Edtf now() {
    return Edtf.period(LocalDate.MIN, published, published, LocalDate.MAX);
  }

  /** From a date on, and nobody says how long; null where it is none. */
  static @Nullable Edtf from(@Nullable Edtf date) {
    return parsed(date, date == null || date.isInterval() ? "" : date + "/");
  }

  /** Up to a date, and nobody says from when; null where it is none. */
  static @Nullable Edtf until(@Nullable Edtf date) {
    return parsed(date, date == null || date.isInterval() ? "" : "/" + date);
  }

  /** At a date; null where it is more than one. */
  static @Nullable Edtf at(@Nullable Edtf date) {
    return date == null || date.isInterval() ? null : date;
  }

  private static @Nullable Edtf parsed(@Nullable Edtf date, String text) {
    try {
      return text.isEmpty() ? date : Edtf.parse(text);
    } catch (EdtfException none) {
      return null;
    }
  }

  /** The text says it of each subject; unless it does not say when. */
  void say(
      FactKind kind,
      List<Mention> subjects,
      @Nullable Mention object,
      Map<String, Object> properties,
      @Nullable Edtf valid) {
    if (object != null && valid != null) {
      subjects.stream()
          .map(Mention::entity)
          .distinct()
          .forEach(subject -> say(kind, subject, object.entity(), properties, valid));
    }
  }

  /** Those who did something were members of something then: {@code by six members of <O2>}. */
  void membersWho(Clause clause) {
    Mention whose = clause.mention("by");
    Edtf date = date();
    if (whose != null && date != null && clause.part("by").contains("member")) {
      Edtf then = Edtf.period(LocalDate.MIN, date.latest(), date.earliest(), LocalDate.MAX);
      say(FactKind.MEMBER_OF, subjects(), whose, Map.of("status", "FULL"), then);
    }
  }

  void say(
      FactKind kind, String subject, String object, Map<String, Object> properties, Edtf valid) {
    boolean fits =
        kind.isSelf()
            || (kind.from().contains(EntityKind.of(subject).orElseThrow())
                && kind.to().contains(EntityKind.of(object).orElseThrow())
                && !subject.equals(object));
    if (fits) {
      said.add(new Said(subject, kind, object, properties, valid, current().quote(), pattern));
    }
  }
}
