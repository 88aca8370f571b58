package io.pacta.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One who follows the feed from a place on. It holds no more than a page. */
final class Follower {

  private final Feed feed;
  private final Wanted wanted;
  private final Deque<Item> ahead = new ArrayDeque<>();
  private Place place;

  Follower(Feed feed, Wanted wanted, Place place) {
    this.feed = feed;
    this.wanted = wanted;
    this.place = place;
  }

  /** Waits for the next entry; null where no more will come. */
  @Nullable Item next() throws InterruptedException {
    while (ahead.isEmpty()) {
      Pages.Page page = feed.after(place, wanted);
      if (page == null) {
        return null;
      }
      ahead.addAll(page.items());
      place = page.to();
    }
    return ahead.poll();
  }
}
