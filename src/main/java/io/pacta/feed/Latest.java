package io.pacta.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The latest entries, which all followers share. Whoever first comes to their end reads on, for
 * all.
 */
final class Latest {

  /** The most entries that are kept. */
  private static final int KEPT = 2_000;

  /**
   * The most entries that a follower takes at once, which it may keep for as long as it is slow.
   */
  private static final int TAKEN = 100;

  private final Pages pages;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Window window;

  /** None yet, after a place. */
  Latest(Place place, Pages pages) {
    this.pages = pages;
    this.window = new Window(place, List.of(), place);
  }

  /** All entries after one place and up to another. */
  record Window(Place from, List<Item> items, Place to) {
    Window {
      items = List.copyOf(items);
    }

    /** Those after a place, which may be one that this has not come to yet: then it stays. */
    Pages.Page after(Place place, Wanted wanted) {
      List<Item> taken = new ArrayList<>();
      for (Item item : items) {
        if (item.place().compareTo(place) > 0 && wanted.includes(item)) {
          taken.add(item);
          if (taken.size() == TAKEN) {
            return new Pages.Page(taken, item.place());
          }
        }
      }
      return new Pages.Page(taken, to.compareTo(place) > 0 ? to : place);
    }
  }

  /**
   * Some entries after a place, from what is kept or else from the database.
   *
   * @param until a place that lies after it, the end of the newest revision that was seen
   */
  Pages.Page after(Place place, Place until, Wanted wanted) throws InterruptedException {
    if (place.compareTo(window.to()) >= 0) {
      readOn(until);
    }
    Window seen = window;
    return place.compareTo(seen.from()) < 0
        ? pages.after(place, until, wanted)
        : seen.after(place, wanted);
  }

  private void readOn(Place until) throws InterruptedException {
    reading.lockInterruptibly();
    try {
      Window before = window;
      if (before.to().compareTo(until) < 0) {
        Pages.Page page = pages.after(before.to(), until, Wanted.EVERYTHING);
        List<Item> all = new ArrayList<>(before.items());
        all.addAll(page.items());
        int gone = Math.max(0, all.size() - KEPT);
        window =
            new Window(
                gone == 0 ? before.from() : all.get(gone - 1).place(),
                all.subList(gone, all.size()),
                page.to());
      }
    } finally {
      reading.unlock();
    }
  }
}
