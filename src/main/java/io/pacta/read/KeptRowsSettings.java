package io.pacta.read;

import io.pacta.neo4j.StartFailure;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many rows that were read are kept in memory. See {@code docs/operations.md}.
 *
 * @param memory About how much memory they may take. With 0 none are kept, and all is read each
 *     time.
 */
@ConfigurationProperties("pacta.rows")
public record KeptRowsSettings(@DefaultValue("96MB") DataSize memory) {

  public KeptRowsSettings {
    if (memory.isNegative()) {
      throw new StartFailure(
          "pacta.rows.memory is %d bytes. It is 0, so that no rows are kept, or more."
              .formatted(memory.toBytes()),
          null);
    }
  }
}
