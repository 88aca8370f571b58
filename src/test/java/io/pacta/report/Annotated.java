package io.pacta.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report with what a reader marked in it by hand.
 *
 * <pre>
 * 2021-01-20
 * [Uzbekistan|country:uzbekistan] joined the [CST|organization:csto] in {1992|1992}.
 * ---
 * country:uzbekistan MEMBER_OF organization:csto 1992/ FULL
 * </pre>
 *
 * @param name the name of its file
 * @param published the day of its publication
 * @param text the text without marks
 * @param mentions {@code start end identity} of each
 * @param dates {@code start end value} of each
 * @param statements {@code subject kind object valid property} of each
 */
record Annotated(
    String name,
    LocalDate published,
    String text,
    List<String> mentions,
    List<String> dates,
    List<String> statements) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "reports");

  private static final Pattern MARK =
      Pattern.compile("\\[([^|\\[\\]]+)\\|([a-z]+:[^\\]]+)]|\\{([^|{}]+)\\|([^}]+)}");

  /** All reports of a folder. */
  static List<Annotated> all(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().map(Annotated::of).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Annotated of(Path file) {
    try {
      return of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Annotated of(String name, String file) {
    int head = file.indexOf('\n');
    int end = file.indexOf("\n---\n");
    String marked = file.substring(head + 1, end);
    StringBuilder text = new StringBuilder();
    List<String> mentions = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    int at = 0;
    while (marks.find()) {
      text.append(marked, at, marks.start());
      boolean mention = marks.group(1) != null;
      String words = mention ? marks.group(1) : marks.group(3);
      String place = "%d %d ".formatted(text.length(), text.length() + words.length());
      if (mention) {
        mentions.add(place + marks.group(2));
      } else {
        dates.add(place + marks.group(4));
      }
      text.append(words);
      at = marks.end();
    }
    text.append(marked, at, marked.length());
    return new Annotated(
        name,
        LocalDate.parse(file.substring(0, head).strip()),
        text.toString(),
        mentions,
        dates,
        file.substring(end + 5)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList());
  }
}
