package io.pacta.check;

import io.pacta.neo4j.Row;
import java.util.List;
import java.util.function.Function;

/** A kind of what is suspicious. Of competing claims only the best are looked at. */
@SuppressWarnings("ImmutableEnumChecker") // its functions keep nothing
public enum Suspicion {
  /** A membership that certainly held on a day on which the member did not exist. */
  MEMBER_DID_NOT_EXIST(
      "memberOutsideLife",
      "Memberships while the member did not exist",
      row ->
          "%s was a member of %s (%s), and existed %s."
              .formatted(row.text("subject"), row.text("object"), row.text("valid"), times(row))),
  /** The same of the organization. */
  ORGANIZATION_DID_NOT_EXIST(
      "organizationOutsideLife",
      "Memberships while the organization did not exist",
      row ->
          "%s was a member of %s (%s), which existed %s."
              .formatted(row.text("subject"), row.text("object"), row.text("valid"), times(row))),
  /**
   * Two who certainly held an office of head of state, of government or of leader for more than the
   * day of handing over. Either the office had two holders, or two people are one.
   */
  TWO_AT_ONCE(
      "twoAtOnce",
      "Two who hold one office at once",
      row ->
          "%s (%s) and %s (%s) both held %s."
              .formatted(
                  row.text("subject"),
                  row.text("valid"),
                  row.text("other"),
                  row.text("otherValid"),
                  row.text("object"))),
  /** Two spells of one thing, of one data set, that certainly overlap by more than a day. */
  OVERLAP(
      "overlaps",
      "Spells of one thing that overlap",
      row ->
          "%s %s %s: %s and %s overlap, by %s."
              .formatted(
                  row.text("subject"),
                  row.text("kind"),
                  row.text("object"),
                  row.text("valid"),
                  row.text("otherValid"),
                  row.text("dataSet"))),
  /** A claim that nothing supports. */
  UNCITED(
      "uncited",
      "Facts without a citation",
      row ->
          "%s %s %s (%s), by %s, cites nothing."
              .formatted(
                  row.text("subject"),
                  row.text("kind"),
                  row.text("object"),
                  row.text("valid"),
                  row.text("dataSet"))),
  /** An entity to which no fact leads, and from which none goes. */
  NEVER_REFERRED_TO(
      "unreferred",
      "Entities that no fact refers to",
      row -> "%s stands alone.".formatted(row.text("subject")));

  private final String statement;
  private final String title;
  private final Function<Row, String> sentence;

  Suspicion(String statement, String title, Function<Row, String> sentence) {
    this.statement = "Check/" + statement;
    this.title = title;
    this.sentence = sentence;
  }

  /** What it is called above the list of what was found. */
  public String title() {
    return title;
  }

  String statement() {
    return statement;
  }

  String sentence(Row row) {
    return sentence.apply(row);
  }

  private static String times(Row row) {
    List<String> times = row.texts("times").stream().map(String::valueOf).sorted().toList();
    return String.join(" and ", times);
  }
}
