package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.pacta.OnWorld;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The playground in a real browser. */
@OnWorld
class PlaygroundIT {

  @LocalServerPort int port;

  @Test
  void aNewcomerPressesPlayAndIsAnsweredAndNothingLeavesTheOrigin() {
    String origin = "http://localhost:" + port;
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.open(new Browser.NewContextOptions().setViewportSize(1440, 900));
      page.navigate(origin + "/graphiql");
      page.click("button.graphiql-execute-button");
      page.waitForSelector(".result-window >> text=Collective Security Treaty Organization");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "playground.png")));
      assertThat(chromium.requests())
          .isNotEmpty()
          .allMatch(url -> url.startsWith(origin + "/") || url.startsWith("blob:" + origin));
      assertThat(chromium.complaints()).isEmpty();
    }
  }
}
