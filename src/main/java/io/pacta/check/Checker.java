package io.pacta.check;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statements;
import io.pacta.record.Ledger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Looks for what is suspicious in the record as it stands. */
@Component
public class Checker {

  private final Database database;
  private final Statements statements;

  Checker(Database database, Statements statements) {
    this.database = database;
    this.statements = statements;
  }

  /**
   * Everything suspicious, by kind.
   *
   * @param most how many of each kind are said, at most; all are counted
   */
  public List<Findings> check(int most) {
    return Arrays.stream(Suspicion.values()).map(each -> find(each, most)).toList();
  }

  private Findings find(Suspicion suspicion, int most) {
    TreeSet<String> first = new TreeSet<>();
    long[] many = {0};
    database.stream(
        statements.named(suspicion.statement()),
        Map.of("open", Ledger.OPEN),
        row -> {
          many[0]++;
          first.add(suspicion.sentence(row));
          if (first.size() > most) {
            first.pollLast();
          }
        });
    return new Findings(suspicion, many[0], List.copyOf(first));
  }
}
