package io.pacta.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What followers share of the feed. */
class LatestTests {

  @Test
  void aFollowerWhoIsAheadOfWhatIsSharedIsNotSentBack() {
    Latest.Window window = new Latest.Window(Place.after(1), List.of(), Place.after(2));
    assertThat(window.after(Place.after(5), Wanted.EVERYTHING).to()).isEqualTo(Place.after(5));
    assertThat(window.after(Place.after(1), Wanted.EVERYTHING).to()).isEqualTo(Place.after(2));
  }
}
