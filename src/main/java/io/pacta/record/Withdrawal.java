package io.pacta.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * All that a data set claims is taken back, page by page. It is an authority for nothing from then
 * on: its silence would deny what others claim.
 */
record Withdrawal(Chapter chapter) {

  /** How many claims are taken back at a time. */
  private static final int PAGE = 10_000;

  /**
   * Takes it back.
   *
   * @param all its claims, in the order of what they are about
   */
  Ledger.Outcome takeBack(String dataSet, List<Manuscript.Withdrawn> all, Signature signature) {
    Publishers before = chapter.publishers();
    Publishers after = before.withoutAuthority(dataSet);
    int judged = 0;
    for (int from = 0, to; from < all.size(); from = to) {
      to = endOfPage(all, from);
      Manuscript page = Manuscript.without(all.subList(from, to));
      Changes changes =
          Changes.between(
              List.of(), page.takesBack(), chapter.affected(page, Set.of(), Set.of()), after);
      chapter.write(changes);
      judged += changes.judged().size();
    }
    Manuscript nothing = Manuscript.without(List.of());
    Changes given =
        Changes.between(
            List.of(),
            nothing.takesBack(),
            chapter.affected(nothing, before.differences(after), Set.of()),
            after);
    chapter.write(given);
    long newest = chapter.revision();
    if (all.isEmpty() && before.differences(after).isEmpty()) {
      chapter.takeBack();
      newest = chapter.revision() - 1;
    } else {
      chapter.run("Record/emptied", Map.of("dataSet", dataSet), Function.identity());
      chapter.sign(signature);
    }
    return new Ledger.Outcome(newest, 0, 0, 0, all.size(), judged + given.judged().size());
  }

  /** Where a page ends, so that all about one object is on one page. */
  private static int endOfPage(List<Manuscript.Withdrawn> all, int from) {
    int to = Math.min(from + PAGE, all.size());
    while (to < all.size() && all.get(to).about().equals(all.get(to - 1).about())) {
      to++;
    }
    return to;
  }
}
