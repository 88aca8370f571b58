package io.pacta.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a WebSocket connection is kept. See {@code docs/http.md}.
 *
 * @param initTimeout How long after it has connected a client may take to send connection_init.
 * @param keepAlive How often the server sends a ping.
 * @param operations How many operations may run on one connection at once.
 */
@ConfigurationProperties("pacta.websocket")
record SocketSettings(
    @DefaultValue("10s") Duration initTimeout,
    @DefaultValue("12s") Duration keepAlive,
    @DefaultValue("16") int operations) {}
