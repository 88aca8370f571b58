package io.pacta.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a text begin and end. */
final class Sentences {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<=[.!?])[\"”’')\\]]{0,2}\\s+(?=[\"“‘'(\\[]{0,2}[\\p{Lu}\\d])|\\r?\\n\\s*\\r?\\n");

  /** Words whose dot ends no sentence. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:\\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Capt|Sen|Gov|Prof|Rep|Jan|Feb|Mar|Apr"
              + "|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|cf|approx)\\.$");

  /** Words that begin a sentence also after initials. */
  private static final Pattern BEGINS =
      Pattern.compile("(?:The|It|In|He|She|They|But|And|On|A|An|This|That|Its|His|Her|At)\\b.*");

  private static final int LOOK_BACK = 12;
  private static final int LOOK_AHEAD = 8;

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  private Sentences(String text) {
    this.text = text;
  }

  static Sentences of(String text) {
    Sentences sentences = new Sentences(text);
    sentences.split();
    return sentences;
  }

  private void split() {
    Matcher between = BETWEEN.matcher(text);
    int begin = 0;
    while (between.find()) {
      if (!isInside(between.start(), between.end())) {
        add(begin, between.start());
        begin = between.end();
      }
    }
    add(begin, text.length());
  }

  private boolean isInside(int end, int next) {
    String before = text.substring(Math.max(0, end - LOOK_BACK), end);
    String after = text.substring(next, Math.min(text.length(), next + LOOK_AHEAD));
    boolean initials = before.matches("(?s).*\\p{L}\\.\\p{L}\\.$");
    return initials ? !BEGINS.matcher(after).lookingAt() : ABBREVIATION.matcher(before).find();
  }

  private void add(int begin, int end) {
    if (end > begin) {
      spans.add(Span.of(text, begin, end));
    }
  }

  /** The sentences, in their order. */
  List<Span> all() {
    return spans;
  }

  /** The sentence in which words stand. */
  Span around(Span words) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (spans.get(middle).start() <= words.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return spans.isEmpty() ? words : spans.get(low);
  }
}
