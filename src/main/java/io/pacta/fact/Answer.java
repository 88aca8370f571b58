package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.InvalidArgument;
import io.pacta.read.View;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.util.List;
import java.util.Objects;

/**
 * What is answered to a question.
 *
 * @param truth whether the fact held
 * @param because the claims that make it so
 */
record Answer(Truth truth, List<Fact> because) {

  private static final int MOST = 100;

  Answer {
    because = because.stream().limit(MOST).toList();
  }

  /**
   * The answer from all claims that speak of subject and object, be it of this day or another.
   *
   * @param rows one for each claim, or one without a claim; each with the days that are covered by
   *     the data sets that speak of the two or are the authority for such facts of the object
   * @throws InvalidArgument where the record does not know one of the two
   */
  static Answer of(Question question, List<Row> rows, Facts facts) {
    Row any = rows.getFirst();
    refuseUnknown("subject", question.subject(), any.flag("hasSubject"));
    refuseUnknown("object", question.object(), any.flag("hasObject"));
    View view = question.moment().at(any.number("revision"));
    List<Fact> claims =
        rows.stream()
            .filter(row -> row.has("id"))
            .map(row -> facts.of(row, question.subject(), view))
            .toList();
    Truth held = Truth.any(claims.stream().map(Fact::holds).toList());
    List<Fact> decisive = claims.stream().filter(claim -> claim.holds() == held).toList();
    return new Answer(held == Truth.FALSE && !covered(any, view) ? Truth.UNKNOWN : held, decisive);
  }

  private static void refuseUnknown(String argument, String identity, boolean known) {
    if (!known) {
      throw InvalidArgument.because(
          "'%s' is \"%s\", and the record has no such entity.".formatted(argument, identity));
    }
  }

  /** Whether a data set that would know speaks of the day at all, so that its silence denies. */
  private static boolean covered(Row row, View view) {
    return row.texts("covers").stream()
        .map(covers -> Edtf.parse(Objects.requireNonNull(covers)))
        .anyMatch(covers -> covers.holds(view.day(), Temporality.STATE) == Truth.TRUE);
  }
}
