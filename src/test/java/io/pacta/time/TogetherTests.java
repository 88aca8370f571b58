package io.pacta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TogetherTests {

  private static final LocalDate ZERO = LocalDate.of(2004, 1, 1);

  /** A period with certain ends, as one reading of what is said. */
  private record Reading(LocalDate start, LocalDate end) {}

  @Test
  void theFourDatesDecideAsIfEveryReadingHadBeenTried() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      List<Bounds> states = new ArrayList<>();
      for (int each = 0; each < 2 + random.nextInt(2); each++) {
        states.add(random(random));
      }
      LocalDate since = ZERO.plusDays(random.nextInt(8));
      Window window = new Window(since, since.plusDays(random.nextInt(4)));
      Together together = together(states);
      assertThat(together.in(window))
          .as("%s in %s, seed %d", states, window, seed)
          .isEqualTo(byTrying(states, window));
      Window always = new Window(LocalDate.MIN, LocalDate.MAX);
      assertThat(together.isPossible()).isEqualTo(byTrying(states, always) != Truth.FALSE);
    }
  }

  private static Together together(List<Bounds> states) {
    Together together = Together.of(states.getFirst());
    for (Bounds state : states.subList(1, states.size())) {
      together = together.and(state);
    }
    return together;
  }

  private static Bounds random(Random random) {
    while (true) {
      LocalDate start = ZERO.plusDays(random.nextInt(6));
      LocalDate end = ZERO.plusDays(random.nextInt(9));
      LocalDate endLatest = end.plusDays(random.nextInt(3));
      if (!start.isAfter(endLatest)) {
        return new Bounds(start, start.plusDays(random.nextInt(3)), end, endLatest);
      }
    }
  }

  private static Truth byTrying(List<Bounds> states, Window window) {
    int yes = 0;
    int all = 0;
    for (List<Reading> readings : products(states.stream().map(TogetherTests::readings).toList())) {
      LocalDate start = window.since();
      LocalDate end = window.until();
      for (Reading reading : readings) {
        start = reading.start().isAfter(start) ? reading.start() : start;
        end = reading.end().isBefore(end) ? reading.end() : end;
      }
      all++;
      yes += start.isAfter(end) ? 0 : 1;
    }
    return yes == all ? Truth.TRUE : yes == 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static List<Reading> readings(Bounds bounds) {
    List<Reading> readings = new ArrayList<>();
    for (LocalDate start = bounds.startEarliest();
        !start.isAfter(bounds.startLatest());
        start = start.plusDays(1)) {
      for (LocalDate end = bounds.endEarliest();
          !end.isAfter(bounds.endLatest());
          end = end.plusDays(1)) {
        if (!start.isAfter(end)) {
          readings.add(new Reading(start, end));
        }
      }
    }
    return readings;
  }

  private static List<List<Reading>> products(List<List<Reading>> each) {
    List<List<Reading>> products = List.of(List.of());
    for (List<Reading> next : each) {
      List<List<Reading>> longer = new ArrayList<>();
      for (List<Reading> some : products) {
        for (Reading reading : next) {
          List<Reading> more = new ArrayList<>(some);
          more.add(reading);
          longer.add(more);
        }
      }
      products = longer;
    }
    return products;
  }

  @ParameterizedTest
  @CsvSource({
    "1992/1999,                 1995-03-02/2004,            1995-03-02/1999",
    "1992/..,                   1995/..,                    1995/..",
    "1992/[2014-12-31..],       1995/..,                    1995/[2014-12-31..]",
    "1992/,                     1995/2004,                  1995/[1995-01-01..2004-12-31]",
    "../1999,                   /2004,                      /1999",
    "1992-05/1999,              1992-05-15/1999-04,         [1992-05-15..1992-05-31]/[1999-01-01..1999-04-30]",
    "../..,                     ../..,                      ../..",
    "1990/1995,                 1995/2000,                  1995/1995",
    "/[2010..],                 [..2000]/,                  [..9999-12-31]/[0000-01-01..]",
  })
  void theCommonTimeIsWrittenAsSourcesWriteTheirs(String one, String other, String common) {
    Together together =
        together(
            List.of(
                Edtf.parse(one).bounds(Temporality.STATE),
                Edtf.parse(other).bounds(Temporality.STATE)));
    assertThat(together.edtf()).hasToString(common);
  }

  @Test
  void aPeriodReadsBackAsTheSameDays() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      Bounds bounds = random(random);
      Edtf written =
          Edtf.period(
              bounds.startEarliest(),
              bounds.startLatest(),
              bounds.endEarliest(),
              bounds.endLatest());
      assertThat(written.bounds(Temporality.STATE)).as("seed %d", seed).isEqualTo(bounds);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2004-06-15, 2004-06-15, 2004-06-15",
    "2004-06-01, 2004-06-30, 2004-06",
    "2004-02-01, 2004-02-29, 2004-02",
    "2004-01-01, 2004-12-31, 2004",
    "0999-01-01, 0999-12-31, 0999",
    "2004-01-02, 2004-12-31, [2004-01-02..2004-12-31]",
  })
  void aDayInARangeIsWrittenAsShortlyAsItCanBe(LocalDate earliest, LocalDate latest, String text) {
    assertThat(Edtf.oneDayIn(earliest, latest)).hasToString(text);
  }
}
