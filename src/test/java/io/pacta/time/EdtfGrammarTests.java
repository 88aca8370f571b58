package io.pacta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Claims about every text there is, tried on many. */
class EdtfGrammarTests {

  private static final int TRIES = 100_000;

  private final Random random = new Random(1992_05_15);

  @Test
  void whatIsPrintedIsReadBack() {
    for (int i = 0; i < TRIES; i++) {
      String text = expression();
      assertThat(Edtf.parse(text)).hasToString(text).isEqualTo(Edtf.parse(text));
    }
  }

  @Test
  void garbageIsRefusedAtAPlaceInIt() {
    for (int i = 0; i < TRIES; i++) {
      isReadOrRefused(letters("0123456789XXx?~%-/.,[]{} TY+é\n\0\uD83D"));
    }
  }

  @Test
  void aMistypedExpressionIsReadOrRefusedAtAPlaceInIt() {
    for (int i = 0; i < TRIES; i++) {
      StringBuilder text = new StringBuilder(expression());
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(3));
      isReadOrRefused(text.replace(from, to, letters("0129X?-/.,[] ")).toString());
    }
  }

  /** Any other exception fails the test that called. */
  private static void isReadOrRefused(String text) {
    try {
      assertThat(Edtf.parse(text)).hasToString(text);
    } catch (EdtfException refusal) {
      assertThat(refusal.position()).isBetween(1, text.length() + 1);
      assertThat(refusal)
          .message()
          .startsWith("'")
          .endsWith(" (at character " + refusal.position() + ").")
          .doesNotContain("\n");
    }
  }

  private String letters(String alphabet) {
    return Stream.generate(() -> alphabet.charAt(random.nextInt(alphabet.length())))
        .limit(random.nextInt(12))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  /** Starts lie before 2000 and ends after it, so that every expression is in order. */
  private String expression() {
    Supplier<String> earlier = () -> date("19");
    Supplier<String> later = () -> date("20");
    return oneOf(
        earlier,
        () -> earlier.get() + "/" + later.get(),
        () -> earlier.get() + oneOf(() -> "/..", () -> "/"),
        () -> oneOf(() -> "../", () -> "/") + later.get(),
        () -> "../..");
  }

  private String date(String century) {
    return oneOf(
        () -> single(century),
        () -> single(century),
        () -> "[" + single(century) + "," + single(century) + "]",
        () -> "[" + single(century) + "," + span(century) + "]",
        () -> "[" + span(century) + "," + single(century) + "..]",
        () -> "[.." + single(century) + "]",
        () -> "[" + single(century) + "..]");
  }

  private String span(String century) {
    return single(century + "0") + ".." + single(century + "1");
  }

  private String single(String prefix) {
    String year = prefix + digits(4 - prefix.length());
    return oneOf(
            () -> year,
            () -> year.substring(0, 3) + "X",
            () -> year + "-" + twoDigits(12),
            () -> year + "-" + twoDigits(12) + "-" + oneOf(() -> twoDigits(28), () -> "XX"),
            () -> year + "-XX" + oneOf(() -> "", () -> "-XX"))
        + oneOf(() -> "", () -> "?", () -> "~", () -> "%");
  }

  private String digits(int count) {
    return random.ints(count, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
  }

  private String twoDigits(int most) {
    return "%02d".formatted(1 + random.nextInt(most));
  }

  @SafeVarargs
  private String oneOf(Supplier<String>... choices) {
    return choices[random.nextInt(choices.length)].get();
  }
}
