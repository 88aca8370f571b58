package io.pacta;

import io.pacta.check.Checker;
import io.pacta.check.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Says what is suspicious in the record. */
@Command(
    name = "check",
    description =
        "Says what is suspicious in the record, and changes nothing: memberships of what did "
            + "not exist, two who hold one office at once, spells that overlap, facts without a "
            + "citation, entities that no fact refers to. The database is that of 'serve', running "
            + "or not.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Option(names = "--json", description = "writes it as JSON")
  private boolean json;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "how many of each kind are shown; all are counted (20)")
  private int most = 20;

  @Override
  public Integer call() {
    return Running.on(null, this::check);
  }

  private int check(ApplicationContext running) {
    List<Findings> findings = running.getBean(Checker.class).check(Math.clamp(most, 0, 100_000));
    if (json) {
      System.out.println(asJson(findings));
    } else {
      findings.forEach(CheckCommand::say);
    }
    return 0;
  }

  private static void say(Findings findings) {
    System.out.printf("%s: %,d%n", findings.suspicion().title(), findings.many());
    findings.sentences().forEach(sentence -> System.out.printf("  %s%n", sentence));
    if (findings.many() > findings.sentences().size()) {
      System.out.printf("  … and %,d more.%n", findings.many() - findings.sentences().size());
    }
  }

  private static String asJson(List<Findings> findings) {
    Map<String, Object> all = new LinkedHashMap<>();
    findings.forEach(
        each ->
            all.put(
                each.suspicion().name().toLowerCase(Locale.ROOT),
                Map.of("count", each.many(), "first", each.sentences())));
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all);
  }
}
