package io.pacta.ingest;

import io.pacta.record.Book;
import io.pacta.record.Draft;
import io.pacta.record.Manuscript;
import io.pacta.record.Telling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a format makes of files, without a database.
 *
 * @param claims a line for each claim, as {@code MEMBER_OF country:a organization:b 1990/1999
 *     status=FULL}
 * @param tellings the same claims
 * @param rejected a line for each row that was rejected: file, line and reason
 * @param repaired a line for each cell that was not UTF-8
 * @param rows how many rows were read
 * @param publishers the data sets, as they are described in the end
 * @param documents the sources that are cited
 */
public record Reading(
    List<String> claims,
    List<Telling> tellings,
    List<String> rejected,
    List<String> repaired,
    long rows,
    List<Book.Publisher> publishers,
    List<Book.Document> documents) {

  /** Writes the texts to files of these names in a folder, and reads them. */
  public static Reading of(Format format, Path folder, Map<String, String> texts) {
    List<Path> files = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          try {
            files.add(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
          } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
          }
        });
    return of(format, files);
  }

  /** Reads the files. */
  public static Reading of(Format format, List<Path> files) {
    Reading reading =
        new Reading(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            0,
            List.of(),
            new ArrayList<>());
    Tally tally = new Tally();
    Gathering gathering =
        new Gathering(
            Given.recognise(format, files),
            Identities.decided(),
            Map.of(),
            tally,
            new Complaints() {
              @Override
              public void rejected(Line line, String reason) {
                reading.rejected.add("%s: %s".formatted(line, reason));
              }

              @Override
              public void repaired(Line line, String cell) {
                reading.repaired.add("%s: %s".formatted(line, cell));
              }
            },
            1_000,
            reading::add);
    format.read(gathering);
    reading.add(gathering.rest());
    return new Reading(
        reading.claims,
        reading.tellings,
        reading.rejected,
        reading.repaired,
        tally.all(),
        gathering.publishers(),
        reading.documents);
  }

  private void add(Page page) {
    documents.addAll(page.manuscript(List.of(), Manuscript.Extent.PART, false).sources());
    for (int at = 0; at < page.size(); at++) {
      Draft draft = page.draft(at);
      Telling telling = draft.telling();
      tellings.add(telling);
      StringBuilder line = new StringBuilder();
      line.append(telling.kind()).append(' ').append(telling.subject());
      if (!telling.kind().isSelf()) {
        line.append(' ').append(telling.object());
      }
      line.append(' ').append(telling.valid());
      telling.properties().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              each -> line.append(' ').append(each.getKey()).append('=').append(each.getValue()));
      claims.add(line.toString());
    }
  }
}
