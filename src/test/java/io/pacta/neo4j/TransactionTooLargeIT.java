package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.record.Ledger;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The database is asked for more than it has memory for. */
@OnScratch
class TransactionTooLargeIT {

  @Autowired Asking pacta;
  @Autowired Database database;
  @Autowired Statements statements;
  @Autowired Ledger ledger;

  @BeforeEach
  void nothingWasEverTold() {
    pacta.forgetEverything();
  }

  @Test
  void aTransactionThatNeedsTooMuchMemoryIsNotTakenForADatabaseThatIsAway() {
    Statement much =
        new Statement(
            "test",
            "UNWIND range(1, 1000000) AS number RETURN size(collect(number + $padding)) AS many");
    assertThatThrownBy(
            () ->
                database.write(
                    transaction -> {
                      transaction.run(statements.named("Record/next"), Map.of());
                      return transaction.run(
                          much, Map.of("padding", "x".repeat(20_000)), row -> row.number("many"));
                    }))
        .isInstanceOf(TransactionTooLarge.class)
        .hasMessageContaining("Nothing was changed");
    assertThat(ledger.revision()).isZero();
  }
}
