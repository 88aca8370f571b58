package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's browser, and what it asked for and complained of since it was opened. */
final class Chromium implements AutoCloseable {

  /** Milliseconds: a busy machine is slow to answer, and that is no fault of a page. */
  static final int PATIENCE = 90_000;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** Where none is installed a build of one's own goes on without the test; the CI's does not. */
  Chromium() {
    try {
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(installed())
                      .setArgs(List.of("--no-sandbox", "--disable-quic")));
    } catch (RuntimeException | Error missing) {
      playwright.close();
      throw missing;
    }
  }

  /** A page of a visitor who was never there before. */
  Page open(Browser.NewContextOptions visitor) {
    BrowserContext context = browser.newContext(visitor);
    context.setDefaultTimeout(PATIENCE);
    Page page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    return page;
  }

  List<String> requests() {
    return requests;
  }

  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Path installed() {
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
