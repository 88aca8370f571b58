package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
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

  /** Nobody else was named before whom something may be said of. */
  private static final Pattern ONLY =
      Pattern.compile("[^<]{0,3}(?<s>" + Rule.LIST + ")(?:[^<]|<[DOT]\\d+>)*");

  /** Somebody else says what follows, and so at another time. */
  private static final Pattern REPORTING =
      Pattern.compile(
          "\\b(?:said|says|told|recalled|noted|added|stressed|announced|reported|stated|declared|wrote|warned)\\b");

  private static final Pattern ORGANIZATION = Pattern.compile("<O\\d+>");
  private static final Pattern EITHER = Pattern.compile("<[OT]\\d+>");

  /** Words for a treaty, and not for an organization. */
  private static final Pattern OF_TREATY =
      Pattern.compile(".*(?:pact|treaty|convention|agreement|accord|statute|protocol)");

  private final LocalDate published;
  private final Surroundings surroundings;
  private final List<Said> said = new ArrayList<>();
  private List<Mention> subjects = List.of();
  private List<Mention> ofParagraph = List.of();
  private @Nullable Mention organization;
  private @Nullable Mention treaty;

  /** Of the two the one that was named last. */
  private @Nullable Mention latest;

  /** Of which organization or treaty the sentence has said something. */
  private @Nullable Mention here;

  private @Nullable Marked sentence;
  private @Nullable Clause clause;
  private @Nullable Rule rule;

  /** What was last said that may be said of others as well. */
  private @Nullable Clause saying;

  private @Nullable Rule sayingBy;
  private Gaps.@Nullable Gap gap;
  private @Nullable Span words;
  private @Nullable Gathering gathering;
  private boolean carried;
  private boolean first;

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

  /**
   * A new sentence begins; a pronoun in it means what the last one was about. At the beginning of a
   * paragraph it means what the paragraph before began with.
   */
  void begin(Marked next, boolean paragraph) {
    sentence = next;
    carried = false;
    here = null;
    first = paragraph;
    if (paragraph && !ofParagraph.isEmpty()) {
      subjects = ofParagraph;
    }
  }

  /** A pattern matched. */
  void read(Rule matched, Clause match) {
    clause = match;
    rule = matched;
    gap = null;
    words = match.quote();
    List<Mention> named = match.mentions("s");
    if (!named.isEmpty()) {
      subjects = named;
    }
    if (match.has("it")) {
      subjects = subjects();
    }
    carried |= !named.isEmpty() || match.has("it");
    Mention signed = match.mention("t");
    if (signed != null) {
      treaty = signed;
    }
    matched.reading().accept(match, this);
    Mention object = match.mention("o");
    if (object != null) {
      here = object;
      keep(object);
    }
    if (matched.goesOn()) {
      saying = match;
      sayingBy = matched;
    }
  }

  /** The last thing is said of those that the clause names as well: {@code Slovakia followed}. */
  void sayAgain() {
    if (saying == null || sayingBy == null) {
      return;
    }
    Gaps.Gap next = new Gaps.Gap(subjects(), null, saidDate(), 0);
    rule = sayingBy;
    clause = saying;
    gap = next;
    sayingBy.reading().accept(saying, this);
    gap = null;
  }

  /** The same is said of others, or of another time. */
  void readOn(Gaps.Gap next, Span quote) {
    if (rule == null || clause == null) {
      return;
    }
    gap = next;
    words = quote;
    rule.reading().accept(clause, this);
    gap = null;
  }

  private void keep(Mention object) {
    latest = object;
    if (object.kind() == EntityKind.TREATY) {
      treaty = object;
    } else {
      organization = object;
    }
  }

  /**
   * The sentence ends. It was about those it begins with, and of what it names, whether or not it
   * said anything of them.
   */
  void end(List<Mention> topic, List<Mention> objects) {
    if (!topic.isEmpty() && !carried) {
      subjects = topic;
    }
    if (first) {
      ofParagraph = subjects;
    }
    keepOnly(objects, EntityKind.TREATY);
    if (here == null) {
      keepOnly(objects, EntityKind.ORGANIZATION);
    } else {
      keep(here);
    }
  }

  /** Where a sentence names several, it is not sure which one the next speaks of. */
  private void keepOnly(List<Mention> objects, EntityKind kind) {
    List<Mention> of = objects.stream().filter(object -> object.kind() == kind).toList();
    if (of.stream().map(Mention::entity).distinct().count() == 1) {
      keep(of.getLast());
    } else if (!of.isEmpty() && kind == EntityKind.ORGANIZATION) {
      organization = null;
      latest = treaty;
    }
  }

  /** Of whom the clause says something: those it names, or those the text spoke of before. */
  List<Mention> subjects() {
    if (gap != null && !gap.subjects().isEmpty()) {
      return gap.subjects();
    }
    Clause now = current();
    List<Mention> named = now.mentions("s");
    if (!named.isEmpty()) {
      return named;
    }
    if (now.has("it") && !carried) {
      List<Mention> topic = Grammar.topic(now.marked(), now.from());
      return topic.isEmpty() ? subjects : topic;
    }
    if (carried) {
      return subjects;
    }
    Matcher only = ONLY.matcher(before());
    return now.has("more") && only.matches()
        ? Clause.signs(only.group("s")).stream().map(now.marked()::mention).toList()
        : List.of();
  }

  /** Of which organization or treaty it says it: the one it names, or the last one. */
  @Nullable Mention object() {
    if (gap != null && gap.object() != null) {
      return gap.object();
    }
    Clause now = current();
    Mention named = now.mention("o");
    if (named != null) {
      return named;
    }
    String word = now.part("its");
    if (treaty != null && OF_TREATY.matcher(word).matches()) {
      return treaty;
    }
    return here == null ? before(now, word) : here;
  }

  /** The last one that was named before a clause, or of which it speaks between commas. */
  private @Nullable Mention before(Clause now, String word) {
    boolean membership = word.startsWith("the ") || now.text().contains("membership");
    Matcher signs =
        (membership ? ORGANIZATION : EITHER)
            .matcher(now.marked().text())
            .region(0, now.has("its") ? now.from() : now.to());
    Mention last = membership ? organization : latest;
    while (signs.find()) {
      Mention named = now.marked().mention(signs.group());
      if (signs.start() < now.from() || !now.mentions("s").contains(named)) {
        last = named;
      }
    }
    return last;
  }

  /** The meeting that the text spoke of last. */
  @Nullable Gathering gathering() {
    return gathering;
  }

  /** The text speaks of a meeting. */
  void meant(Gathering meant) {
    gathering = meant;
  }

  /** What stands before the clause in its sentence. */
  String before() {
    return current().marked().text().substring(0, current().from());
  }

  /** Of which treaty it says it: the one it names, or the last one. */
  @Nullable Mention treaty() {
    if (gap != null && gap.object() != null) {
      return gap.object();
    }
    return treaty;
  }

  /** When: what the clause says, else what the sentence begins with. */
  @Nullable Edtf date() {
    Edtf own = saidDate();
    return own == null ? leading() : own;
  }

  /** When, as far as the clause itself says it. */
  @Nullable Edtf saidDate() {
    return gap != null && gap.date() != null
        ? gap.date()
        : current().date("d", "d2", "pre", "pre2", "pre3");
  }

  private @Nullable Edtf leading() {
    Clause now = current();
    String sofar =
        now.marked().text().substring(0, Math.min(now.from() + 1, now.marked().text().length()));
    Matcher leading = LEADING.matcher(now.marked().text());
    if (!leading.find() || leading.end() > now.to()) {
      return null;
    }
    int after = Math.min(leading.end(), sofar.length());
    if (REPORTING.matcher(sofar.substring(after)).find()) {
      return null;
    }
    Matcher sign = SIGN.matcher(leading.group());
    return sign.find() ? now.marked().date(sign.group()).value() : null;
  }

  private Clause current() {
    if (clause == null) {
      throw new IllegalStateException("Nothing was read yet");
    }
    return clause;
  }

  /** When a title is claimed: around the past of which the sentence speaks, else now. */
  Edtf then() {
    Edtf when = past();
    return when == null ? now() : Validity.around(when);
  }

  /** A day of which the sentence speaks. */
  LocalDate thenDay() {
    Edtf when = past();
    return when == null ? published : when.latest();
  }

  boolean beginsWithDate() {
    return sentence != null && LEADING.matcher(sentence.text()).find();
  }

  private @Nullable Edtf past() {
    List<SaidDate> dates = sentence == null ? List.of() : sentence.dates();
    return dates.stream()
        .map(SaidDate::value)
        .filter(date -> date.latest().isBefore(published.minusDays(PAST)))
        .findFirst()
        .orElse(null);
  }

  /** What lies longer back is no longer news. */
  private static final int PAST = 60;

  /** As long as the text was current, and nobody says how long before and after. */
  Edtf now() {
    return Validity.around(published);
  }

  /** As long as the text was current; since a date, where the clause says so. */
  Edtf still() {
    return Validity.since(saidDate(), published);
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
      say(FactKind.MEMBER_OF, subjects(), whose, Map.of("status", "FULL"), Validity.around(date));
    }
  }

  /** The text says it; unless it is still to come, or such entities are not in such a relation. */
  void say(
      FactKind kind, String subject, String object, Map<String, Object> properties, Edtf valid) {
    boolean fits =
        kind.isSelf()
            || (kind.from().contains(EntityKind.of(subject).orElseThrow())
                && kind.to().contains(EntityKind.of(object).orElseThrow())
                && !subject.equals(object));
    if (fits && !Validity.isToCome(kind, valid, published) && rule != null && words != null) {
      said.add(new Said(subject, kind, object, properties, valid, words, rule.name()));
    }
  }
}
