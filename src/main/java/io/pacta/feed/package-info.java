/**
 * The live feed: what revisions do to claims, told to subscribers as it is committed.
 *
 * <p>The feed is the record's own history. An entry is what one revision did to one claim; entries
 * are in the order of their revisions, and in a revision in the order of the versions that were
 * taken back or written. So a {@link io.pacta.feed.Place} is a number of a revision and one of a
 * version, an entry never moves, and who goes on after a place misses nothing and hears nothing
 * twice, through whichever server.
 *
 * <p>{@link io.pacta.feed.Feed} asks for the newest revision while anyone listens. The newest
 * entries are read once for all, by whoever first comes to their end, and a few are kept: {@link
 * io.pacta.feed.Latest}. A {@link io.pacta.feed.Follower} takes one entry when its client has taken
 * the one before, and reads pages of its own where it has fallen behind.
 *
 * <p>The newest revision and the entries up to it are read in two transactions, one after the
 * other. A database may show the counter of a revision before all that it wrote; the second
 * transaction begins with the bookmark of the first, and so after all of that is there.
 */
@NullMarked
package io.pacta.feed;

import org.jspecify.annotations.NullMarked;
