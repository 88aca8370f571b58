package io.pacta.ingest;

import io.pacta.record.Recorder;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Imports files into the record. */
@Component
public class Importer {

  private final Recorder record;
  private final int pageSize;

  /**
   * @param pageSize how many claims are told at once, as one revision: enough to be fast, few
   *     enough for a small database
   */
  Importer(Recorder record, @Value("${pacta.import.page-size:10000}") int pageSize) {
    this.record = record;
    this.pageSize = pageSize;
  }

  /**
   * How an import goes.
   *
   * @param dryRun whether the record stays as it is
   * @param complaints takes what is wrong with rows
   * @param watcher is told how far it is
   */
  public record Options(boolean dryRun, Complaints complaints, Progress.Watcher watcher) {}

  /**
   * Imports files. What its data sets claimed before and is not in the files any more is taken
   * back. Cut off at any point, the same import run again completes it; run again after it is
   * complete, it changes nothing.
   *
   * @throws WrongFile where the files are not those of the format; the record stays as it is
   */
  public Report run(Format format, List<Path> files, Options options) {
    Given given = Given.recognise(format, files);
    Identities identities = Identities.decided().and(record.identifiers());
    return new ImportRun(record, format, given, identities, pageSize, options).run();
  }
}
