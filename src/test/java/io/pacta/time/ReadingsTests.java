package io.pacta.time;

import static io.pacta.time.Temporality.HAPPENING;
import static io.pacta.time.Temporality.STATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rule of {@link Bounds} against what it stands for: every reading of an expression, tried on a
 * calendar of {@value #LAST} days. The days 0 and {@value #AFTER} stand for all days before and
 * after it, on which nothing is asked.
 */
class ReadingsTests {

  private static final int LAST = 5;
  private static final int AFTER = LAST + 1;

  @Test
  void aStateIsTrueInAWindowIfEveryReadingOfItIs() {
    for (Example example : examples()) {
      Bounds bounds = Edtf.parse(example.text).bounds(STATE);
      for (Period window : windows()) {
        assertThat(bounds.in(new Window(day(window.first), day(window.last))))
            .as("%s in %s", example.text, window)
            .isEqualTo(answer(example.periods, period -> period.meets(window)));
      }
    }
  }

  @Test
  void aStateIsTrueOnADayIfEveryReadingOfItIs() {
    for (Example example : examples()) {
      Bounds bounds = Edtf.parse(example.text).bounds(STATE);
      for (int day = 1; day <= LAST; day++) {
        int asked = day;
        assertThat(bounds.in(Window.on(day(day), STATE)))
            .as("%s on day %s", example.text, day)
            .isEqualTo(answer(example.periods, held -> held.first <= asked && asked <= held.last));
      }
    }
  }

  @Test
  void aHappeningHadHappenedByADayIfEveryDayItMayMeanHadCome() {
    for (Example example : examples()) {
      Bounds bounds = Edtf.parse(example.text).bounds(HAPPENING);
      for (int day = 1; day <= LAST; day++) {
        int asked = day;
        assertThat(bounds.in(Window.on(day(day), HAPPENING)))
            .as("%s by day %s", example.text, day)
            .isEqualTo(answer(example.days(), happened -> happened <= asked));
      }
    }
  }

  @Test
  void aHappeningIsTrueInAWindowIfEveryDayItMayMeanIsInIt() {
    for (Example example : examples()) {
      Bounds bounds = Edtf.parse(example.text).bounds(HAPPENING);
      for (Period window : windows()) {
        assertThat(bounds.in(new Window(day(window.first), day(window.last))))
            .as("%s in %s", example.text, window)
            .isEqualTo(answer(example.days(), day -> window.first <= day && day <= window.last));
      }
    }
  }

  @Test
  void periodsMayOverlapIfTheyDoInSomeReading() {
    List<Example> examples = examples();
    for (Example one : examples) {
      Bounds bounds = Edtf.parse(one.text).bounds(STATE);
      for (Example other : examples) {
        assertThat(bounds.mayOverlap(Edtf.parse(other.text).bounds(STATE)))
            .as("%s and %s", one.text, other.text)
            .isEqualTo(
                one.periods.stream().anyMatch(p -> other.periods.stream().anyMatch(p::meets)));
      }
    }
  }

  @Test
  void aWiderWindowMakesNothingLessTrue() {
    for (Example example : examples()) {
      for (Temporality temporality : Temporality.values()) {
        Bounds bounds = Edtf.parse(example.text).bounds(temporality);
        for (Period window : windows()) {
          Truth narrow = bounds.in(new Window(day(window.first), day(window.last)));
          Truth earlier = bounds.in(new Window(LocalDate.MIN, day(window.last)));
          Truth later = bounds.in(new Window(day(window.first), LocalDate.MAX));
          assertThat(List.of(narrow.or(earlier), narrow.or(later)))
              .as("%s in %s", example.text, window)
              .containsExactly(earlier, later);
        }
      }
    }
  }

  @Test
  void aMorePreciseDateContradictsNoAnswerOfAVaguerOne() {
    for (Period vague : windows()) {
      for (Period precise : windows()) {
        if (vague.first <= precise.first && precise.last <= vague.last) {
          for (Period window : windows()) {
            Window asked = new Window(day(window.first), day(window.last));
            Truth before = Bounds.oneDayIn(day(vague.first), day(vague.last)).in(asked);
            Truth after = Bounds.oneDayIn(day(precise.first), day(precise.last)).in(asked);
            assertThat(before).isIn(after, Truth.UNKNOWN);
          }
        }
      }
    }
  }

  /** Every expression that can be written with the days 1 to {@value #LAST}. */
  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (Range date : dates()) {
      examples.add(
          new Example(date.text, date.days().mapToObj(day -> new Period(day, day)).toList()));
    }
    for (Range start : with(new Range("..", 0, 0), new Range("", 0, AFTER))) {
      for (Range end : with(new Range("..", AFTER, AFTER), new Range("", 0, AFTER))) {
        List<Period> periods =
            start
                .days()
                .boxed()
                .flatMap(s -> end.days().filter(e -> s <= e).mapToObj(e -> new Period(s, e)))
                .toList();
        boolean dateless = start.text.length() < 3 && end.text.length() < 3;
        if (!periods.isEmpty() && !dateless) {
          examples.add(new Example(start.text + "/" + end.text, periods));
        }
      }
    }
    examples.add(new Example("../..", List.of(new Period(0, AFTER))));
    return examples;
  }

  private static List<Range> dates() {
    return Stream.of(
            windows().stream()
                .map(
                    w ->
                        new Range(
                            "[%s..%s]".formatted(day(w.first), day(w.last)), w.first, w.last)),
            IntStream.rangeClosed(1, LAST)
                .mapToObj(day -> new Range("[.." + day(day) + "]", 0, day)),
            IntStream.rangeClosed(1, LAST)
                .mapToObj(day -> new Range("[" + day(day) + "..]", day, AFTER)))
        .flatMap(ranges -> ranges)
        .toList();
  }

  private static List<Range> with(Range... absent) {
    return Stream.concat(dates().stream(), Stream.of(absent)).toList();
  }

  private static List<Period> windows() {
    return IntStream.rangeClosed(1, LAST)
        .boxed()
        .flatMap(a -> IntStream.rangeClosed(a, LAST).mapToObj(b -> new Period(a, b)))
        .toList();
  }

  private static LocalDate day(int day) {
    return LocalDate.of(1991, 12, 24).plusDays(day);
  }

  private static <T> Truth answer(List<T> readings, Predicate<T> holds) {
    if (readings.stream().allMatch(holds)) {
      return Truth.TRUE;
    }
    return readings.stream().noneMatch(holds) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The days one endpoint may mean. */
  private record Range(String text, int first, int last) {
    IntStream days() {
      return IntStream.rangeClosed(first, last);
    }
  }

  /** One reading of a state: from its first day to its last. */
  private record Period(int first, int last) {
    boolean meets(Period that) {
      return IntStream.rangeClosed(first, last).anyMatch(d -> that.first <= d && d <= that.last);
    }
  }

  /** An expression and all its readings as a state. */
  private record Example(String text, List<Period> periods) {
    /** All its readings as a happening: each day on which it may have held. */
    List<Integer> days() {
      return periods.stream()
          .flatMap(p -> IntStream.rangeClosed(p.first, p.last).boxed())
          .distinct()
          .toList();
    }
  }
}
