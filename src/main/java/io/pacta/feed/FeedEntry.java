package io.pacta.feed;

import io.pacta.history.RecordChange;

/** What one revision did to one claim, and its place in the feed. */
record FeedEntry(String cursor, RecordChange change) {}
