package io.pacta.folder;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.ingest.Format;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book.Document;
import io.pacta.record.Book.Publisher;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A folder of facts, imported row by row: a row that is wrong is rejected, and the rest imported.
 *
 * <p>Files are read in the order in which they speak of each other, whatever the order in which
 * they are given. The entities are read twice, since an event may be a part of one that stands in a
 * later row, and a data set the authority for any: first all are introduced, then described.
 */
@Component
public final class PactaFolder implements Format {

  @Override
  public String name() {
    return "pacta";
  }

  @Override
  public String about() {
    return "Pacta's own folders of facts (docs/folder-format.md), in CSV or JSON Lines";
  }

  @Override
  public List<Part> parts() {
    return Stream.of(
            Stream.of(part(Layout.DATA_SETS), part(Layout.SOURCES)),
            Arrays.stream(EntityKind.values()).map(kind -> part(Layout.of(kind))),
            facts().map(kind -> part(Layout.of(kind))))
        .flatMap(each -> each)
        .toList();
  }

  @Override
  public boolean ranks() {
    return true;
  }

  private static Part part(Layout layout) {
    Part part = Part.called(layout.file(), layout.needed(), layout.known());
    return layout.equals(Layout.DATA_SETS) ? part : part.optional();
  }

  private static Stream<FactKind> facts() {
    return Arrays.stream(FactKind.values()).filter(kind -> kind != FactKind.DESCRIBED);
  }

  @Override
  public void read(Intake intake) {
    Set<String> dataSets = new HashSet<>();
    Set<String> sources = new HashSet<>();
    Rows rows = new Rows(dataSets::contains, sources::contains);
    each(
        Layout.DATA_SETS,
        intake,
        row -> {
          Publisher publisher = Rows.dataSet(row.cells);
          refuseUnless(dataSets.add(publisher.slug()), publisher.slug());
          intake.publish(publisher);
        });
    each(
        Layout.SOURCES,
        intake,
        row -> {
          Document document = Rows.source(row.cells);
          refuseUnless(sources.add(document.slug()), document.slug());
          intake.cite(document);
        });
    for (EntityKind kind : EntityKind.values()) {
      Layout layout = Layout.of(kind);
      intake.peek(part(layout), line -> introduce(kind, FolderRow.of(line, layout), rows, intake));
    }
    for (EntityKind kind : EntityKind.values()) {
      each(Layout.of(kind), intake, row -> describe(kind, row, rows, intake));
    }
    facts()
        .forEach(
            kind ->
                each(
                    Layout.of(kind),
                    intake,
                    row -> intake.tell(row.line, rows.fact(kind, row.cells))));
  }

  private static void introduce(EntityKind kind, FolderRow row, Rows rows, Intake intake) {
    if (!Rows.onlyIntroduces(row)) {
      rows.description(kind, row); // A row that will be rejected introduces nothing.
    }
    intake.introduce(Rows.identity(kind, row));
  }

  private static void describe(EntityKind kind, Row row, Rows rows, Intake intake) {
    if (Rows.onlyIntroduces(row.cells)) {
      Rows.identity(kind, row.cells);
    } else {
      intake.tell(row.line, rows.description(kind, row.cells));
    }
  }

  private record Row(Line line, FolderRow cells) {}

  private static void each(Layout layout, Intake intake, Consumer<Row> consumer) {
    intake.each(part(layout), line -> consumer.accept(new Row(line, FolderRow.of(line, layout))));
  }

  private static void refuseUnless(boolean first, String slug) {
    if (!first) {
      throw Rejected.cell("slug", slug, "stands here twice: the same is told in a row above.");
    }
  }
}
