package io.pacta.read;

/**
 * This server has committed a revision, as an event: reads that begin after it see all of that.
 *
 * @param revision its number
 */
public record Committed(long revision) {}
