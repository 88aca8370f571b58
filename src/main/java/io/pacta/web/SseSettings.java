package io.pacta.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How server-sent events are kept. See {@code docs/http.md}.
 *
 * @param keepAlive How often the server sends a comment, by which it sees that a client is gone,
 *     and looks whether its key is still good.
 */
@ConfigurationProperties("pacta.sse")
record SseSettings(@DefaultValue("5s") Duration keepAlive) {}
