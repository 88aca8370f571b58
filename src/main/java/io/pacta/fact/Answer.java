package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.InvalidArgument;
import io.pacta.read.View;
import io.pacta.time.Truth;
import java.util.List;

/**
 * What is answered to a question.
 *
 * @param truth whether the fact held
 * @param reason why that is answered
 * @param explanation the same for people
 * @param because the claims that make it so
 */
record Answer(Truth truth, AnswerReason reason, String explanation, List<Fact> because) {

  private static final int MOST = 100;

  Answer {
    because = because.stream().limit(MOST).toList();
  }

  /**
   * The answer from all claims that speak of subject and object, be it of this day or another.
   *
   * @param rows one for each claim, or one without a claim; each with the data sets that would know
   * @throws InvalidArgument where the record does not know one of the two
   */
  static Answer of(Question question, List<Row> rows, Facts facts) {
    Row any = rows.getFirst();
    EntityIds.refuseUnless(any.flag("hasSubject"), "subject", question.subject());
    EntityIds.refuseUnless(any.flag("hasObject"), "object", question.object());
    View view = question.moment().at(any.number("revision"));
    List<Row> claimed = rows.stream().filter(row -> row.has("id")).toList();
    List<Fact> claims =
        claimed.stream().map(row -> facts.of(row, row.text("parent"), view)).toList();
    Truth held = Truth.any(claims.stream().map(Fact::holds).toList());
    List<Fact> decisive = claims.stream().filter(claim -> claim.holds() == held).toList();
    List<Teller> tellers = Teller.all(any);
    AnswerReason reason = reason(held, tellers, view);
    return new Answer(
        reason == AnswerReason.NOT_COVERED || reason == AnswerReason.NOTHING_SAID
            ? Truth.UNKNOWN
            : held,
        reason,
        new Explanation(question, view.day(), tellers, claimed).of(reason, decisive),
        decisive);
  }

  private static AnswerReason reason(Truth held, List<Teller> tellers, View view) {
    return switch (held) {
      case TRUE -> AnswerReason.HELD;
      case UNKNOWN -> AnswerReason.MAY_HAVE_HELD;
      case FALSE ->
          tellers.isEmpty()
              ? AnswerReason.NOTHING_SAID
              : tellers.stream().anyMatch(teller -> teller.covers(view.day()))
                  ? AnswerReason.DENIED
                  : AnswerReason.NOT_COVERED;
    };
  }
}
