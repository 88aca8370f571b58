package io.pacta.format;

import io.pacta.ingest.Format;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Part;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who held which post from when to when, in whatever tables: a mapping file, written for them, says
 * what stands where (docs/importing.md).
 */
@Component
class Appointments implements Format {

  private static final Part MAPPING = Part.csv("the mapping", "term", "value");
  private static final Part TABLES = Part.tables("the tables that it names");

  @Override
  public String name() {
    return "appointments";
  }

  @Override
  public String about() {
    return "Who held which post, in any tables, with a mapping file that says what stands where";
  }

  @Override
  public List<Part> parts() {
    return List.of(MAPPING, TABLES);
  }

  @Override
  public void read(Intake intake) {
    Mapping mapping = new Mapping();
    intake.each(MAPPING, mapping::add);
    Tables tables = Tables.read(mapping, TABLES, intake);
    Holdings holdings = new Holdings(mapping, intake);
    holdings.begin();
    String rows = Tables.bare(mapping.needed("rows"));
    for (String file : intake.files(TABLES)) {
      if (Tables.bare(file).equals(rows)) {
        intake.each(TABLES, file, line -> holdings.hold(new Joined(line, tables, Map.of())));
      }
    }
    holdings.end();
  }
}
