package io.pacta;

import io.pacta.folder.PactaFolder;
import io.pacta.ingest.Format;
import io.pacta.ingest.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import picocli.CommandLine.Command;

/** Lists the formats, without a database. */
@Command(
    name = "formats",
    description = "Lists the file formats that 'import' takes, and the files of each.",
    mixinStandardHelpOptions = true)
final class Formats implements Callable<Integer> {

  @Override
  public Integer call() {
    try (AnnotationConfigApplicationContext formats = new AnnotationConfigApplicationContext()) {
      register(formats);
      formats.refresh();
      for (Format format : sorted(formats)) {
        System.out.printf("%-14s %s%n", format.name(), format.about());
        for (Part part : format.parts()) {
          System.out.printf(
              "%14s   %s%s%n",
              "",
              part.name(),
              part.needed() ? part.many() ? ", one or several" : "" : ", if at hand");
        }
      }
      return 0;
    }
  }

  /** Makes all formats known to a context. */
  static void register(AnnotationConfigApplicationContext context) {
    context.scan("io.pacta.format");
    context.register(PactaFolder.class);
  }

  /** The one of a name. */
  static Optional<Format> named(ApplicationContext running, String name) {
    return sorted(running).stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Says that there is none of a name, and gives the exit status for it. */
  static int complainOfNone(ApplicationContext running, String name) {
    System.err.printf("There is no format '%s'. The formats are %s.%n", name, names(running));
    return 2;
  }

  /** Their names, in a row. */
  private static String names(ApplicationContext running) {
    return sorted(running).stream().map(Format::name).collect(Collectors.joining(", "));
  }

  private static List<Format> sorted(ApplicationContext context) {
    return context.getBeansOfType(Format.class).values().stream()
        .sorted(Comparator.comparing(Format::name))
        .toList();
  }
}
