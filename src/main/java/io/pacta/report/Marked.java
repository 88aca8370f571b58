package io.pacta.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence in which signs stand for what was recognized, so that patterns can be read: {@code
 * <C0> joined <O1> in <D2>}. {@code C} is a country, {@code J} the word for who is from one, {@code
 * O} an organization, {@code T} a treaty, {@code P} a person, {@code F} an office, {@code E} an
 * event, {@code D} a date. Articles before signs, quotation marks and adverbs that change nothing
 * are left out.
 */
final class Marked {

  private static final Pattern IGNORED =
      Pattern.compile(
          " (?:once more|once again|yet again|anew|(?:for )?(?:a|the) second time|formally|officially|again|also|then|later|finally|eventually|subsequently|recently"
              + "|jointly|together|already|first|soon|now|once|unilaterally|temporarily|voluntarily|all"
              + "|both|newly|duly|initially|originally|currently|thereby|thus|therefore|instead|immediately|simultaneously|likewise|in turn)(?![\\w-])");

  /** What is left of brackets with the initials of the name before. */
  private static final Pattern EMPTY = Pattern.compile(" \\( ?\\)");

  private static final Pattern ARTICLE = Pattern.compile("(?i)(?<![\\w-])the (?=<)");

  private final String original;
  private final List<Object> signs = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<Integer> origins = new ArrayList<>();
  private String whole = "";

  private Marked(String original) {
    this.original = original;
  }

  /** A sentence with signs for mentions and dates, both in their order. */
  static Marked of(String original, Span sentence, List<Mention> mentions, List<SaidDate> dates) {
    Marked marked = new Marked(original);
    marked.mark(sentence, mentions, dates);
    marked.leaveOut(EMPTY);
    marked.leaveOut(IGNORED);
    marked.leaveOut(ARTICLE);
    marked.whole = marked.text.toString();
    return marked;
  }

  private record Sign(Span span, Object thing, char letter) {}

  private void mark(Span sentence, List<Mention> mentions, List<SaidDate> dates) {
    List<Sign> all = new ArrayList<>();
    mentions.forEach(one -> all.add(new Sign(one.span(), one, letter(one))));
    dates.forEach(one -> all.add(new Sign(one.span(), one, 'D')));
    all.sort(Comparator.comparingInt(sign -> sign.span().start()));
    int at = sentence.start();
    for (Sign sign : all) {
      if (sign.span().start() >= at && sign.span().end() <= sentence.end()) {
        copy(at, sign.span().start());
        add(sign);
        at = sign.span().end();
      }
    }
    copy(at, sentence.end());
  }

  private void copy(int from, int to) {
    for (int at = from; at < to; at++) {
      char letter = original.charAt(at);
      switch (letter) {
        case '"', '“', '”', '<', '>', '«', '»' -> {}
        case '’' -> put('\'', at);
        default -> {
          boolean space = Character.isWhitespace(letter) || letter == '\u00a0';
          if (!space) {
            put(letter, at);
          } else if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
            put(' ', at);
          }
        }
      }
    }
  }

  private void add(Sign sign) {
    if (isRepeated(sign)) {
      return;
    }
    String name = "<" + sign.letter() + signs.size() + ">";
    signs.add(sign.thing());
    for (int at = 0; at < name.length(); at++) {
      put(name.charAt(at), at < name.length() - 1 ? sign.span().start() : sign.span().end() - 1);
    }
  }

  /** {@code the Collective Security Treaty Organization (CSTO)}. */
  private boolean isRepeated(Sign sign) {
    int end = text.length();
    boolean bracket =
        end > 2
            && text.charAt(end - 1) == '('
            && text.charAt(end - 2) == ' '
            && text.charAt(end - 3) == '>';
    return bracket
        && sign.thing() instanceof Mention mention
        && signs.getLast() instanceof Mention before
        && (before.mayBe(mention.entity()) || mention.mayBe(before.entity()));
  }

  private void put(char letter, int origin) {
    text.append(letter);
    origins.add(origin);
  }

  private void leaveOut(Pattern pattern) {
    StringBuilder rest = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    int[] at = {0};
    pattern
        .matcher(text)
        .results()
        .forEach(
            left -> {
              keep(at[0], left.start(), rest, places);
              at[0] = left.end();
            });
    keep(at[0], text.length(), rest, places);
    text = rest;
    origins = places;
  }

  private void keep(int from, int to, StringBuilder rest, List<Integer> places) {
    rest.append(text, from, to);
    places.addAll(origins.subList(from, to));
  }

  private static char letter(Mention mention) {
    return switch (mention.kind()) {
      case COUNTRY -> mention.called() == Called.DEMONYM ? 'J' : 'C';
      case ORGANIZATION -> 'O';
      case TREATY -> 'T';
      case PERSON -> 'P';
      case OFFICE -> 'F';
      case EVENT -> 'E';
    };
  }

  /** The sentence with signs. */
  String text() {
    return whole;
  }

  /** The mention that a sign such as {@code <C0>} stands for. */
  Mention mention(String sign) {
    return (Mention) signs.get(number(sign));
  }

  /** The date that a sign stands for. */
  SaidDate date(String sign) {
    return (SaidDate) signs.get(number(sign));
  }

  private static int number(String sign) {
    return Integer.parseInt(sign.substring(2, sign.length() - 1));
  }

  /** The dates in the sentence. */
  List<SaidDate> dates() {
    return signs.stream().filter(SaidDate.class::isInstance).map(SaidDate.class::cast).toList();
  }

  /** The original words behind a part of the sentence with signs. */
  Span quote(int from, int to) {
    return Span.of(original, origins.get(from), origins.get(to - 1) + 1);
  }
}
