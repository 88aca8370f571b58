package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.pacta.OnWorld;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The playground in a real browser. */
@OnWorld
class PlaygroundIT {

  @LocalServerPort int port;

  @Test
  void aNewcomerPressesPlayAndIsAnsweredAndNothingLeavesTheOrigin() {
    Path chromium = chromium();
    String origin = "http://localhost:" + port;
    List<String> requests = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-quic")))) {
      Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
      page.onRequest(request -> requests.add(request.url()));
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text());
            }
          });
      page.onPageError(complaints::add);

      page.navigate(origin + "/graphiql");
      page.click("button.graphiql-execute-button");
      page.waitForSelector(".result-window >> text=Collective Security Treaty Organization");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "playground.png")));
    }
    assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith(origin + "/"));
    assertThat(complaints).isEmpty();
  }

  /** Where it is missing a build of one's own goes on without this test; the CI's does not. */
  private static Path chromium() {
    Optional<Path> found =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    String how = "No Chromium is installed. On Debian: apt-get install chromium";
    if (System.getenv("CI") != null) {
      assertThat(found).as(how).isPresent();
    }
    assumeTrue(found.isPresent(), how);
    return found.orElseThrow();
  }
}
