package io.pacta.edit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How edits are made. See {@code docs/editing.md}.
 *
 * @param patience How long an edit waits for what is being written before it.
 */
@ConfigurationProperties("pacta.edit")
record EditSettings(@DefaultValue("10s") Duration patience) {}
