package io.pacta.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the feed is told. See {@code docs/feed.md}.
 *
 * @param poll How often a server that has subscribers looks for what others have committed.
 * @param subscriptions The most subscriptions of one server at once.
 * @param perCaller The most of one key, token or address.
 */
@ConfigurationProperties("pacta.feed")
record FeedSettings(
    @DefaultValue("1s") Duration poll,
    @DefaultValue("20000") int subscriptions,
    @DefaultValue("5000") int perCaller) {}
