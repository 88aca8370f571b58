package io.pacta.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.pacta.OnWorld;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The explorer in a real browser, as people use it. */
@OnWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerIT {

  private static final Path AXE =
      Path.of("src", "main", "frontend", "node_modules", "axe-core", "axe.min.js");

  private enum View {
    START("/"),
    SEARCH("/search?q=kyrg"),
    COUNTRY("/country/uzbekistan?on=2007-01-01"),
    ORGANIZATION("/organization/csto?on=2007-01-01"),
    MANY_MEMBERS("/organization/united-nations?on=2000-01-01"),
    TREATY("/treaty/cst?on=2007-01-01"),
    PERSON("/person/islam-karimov?on=2007-01-01"),
    EVENT("/event/csto-summit-2020-12-02?on=2021-01-01"),
    OFFICE("/office/csto-presidency?on=2021-10-01"),
    GRAPH("/graph?of=organization:csto&on=2007-01-01"),
    MAP("/map?of=organization:warsaw-pact&on=1970-01-01"),
    PATHS("/paths?from=country:uzbekistan&to=country:russia&on=2007-01-01"),
    COMPARE("/compare?from=1999-01-01&to=2006-12-31&of=country:uzbekistan&on=2006-12-31"),
    REPORT(
        "/report?text=Uzbekistan+joined+the+CST+in+1992,+suspended+its+membership+in+1999+and+returned+in+2006.+"
            + "Tajik+President+Emomali+Rahmon+spoke+at+the+CSTO+summit+on+December+2.+"
            + "Mongolia+joined+the+CSTO+in+2010.&on=2021-01-20");

    final String address;

    View(String address) {
      this.address = address;
    }

    String picture(int width) {
      return "%s-%d.png".formatted(name().toLowerCase(Locale.ROOT), width);
    }
  }

  @LocalServerPort int port;

  private Chromium chromium;

  @BeforeAll
  void start() {
    NodeJs.require("there is no explorer to try.");
    chromium = new Chromium();
    PlaywrightAssertions.setDefaultAssertionTimeout(Chromium.PATIENCE);
  }

  /** Of all that was done here. */
  @AfterAll
  void nothingLeftTheOriginAndNothingWentWrong() {
    if (chromium == null) {
      return; // Nothing was done.
    }
    try {
      assertThat(chromium.requests()).isNotEmpty().allMatch(url -> url.startsWith(origin() + "/"));
      assertThat(chromium.complaints())
          .allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    } finally {
      chromium.close();
    }
  }

  @Test
  void fromSearchToEntityToAnotherDateToTheSource() {
    Page page = open("/?on=2007-01-01", 1280, ColorScheme.LIGHT);
    Locator search = page.getByRole(AriaRole.BANNER).getByRole(AriaRole.COMBOBOX);
    search.fill("csto");
    page.getByRole(AriaRole.OPTION)
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByText("Collective Security Treaty Organization")))
        .first()
        .waitFor();
    search.press("ArrowDown");
    search.press("Enter");
    assertThat(heading(page)).hasText("Collective Security Treaty Organization");
    assertThat(members(page)).hasCount(7);
    page.waitForLoadState(LoadState.NETWORKIDLE);

    long asked = questions();
    moveTo(page, "1993-01-01");
    assertThat(heading(page)).hasText("Collective Security Treaty");
    assertThat(members(page)).hasCount(6);
    assertThat(page).hasURL(Pattern.compile("on=1993-01-01"));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(questions()).as("what is there is not asked for again").isEqualTo(asked);

    members(page).filter(having("Kazakhstan")).locator(".source-link").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog)
        .containsText(
            Pattern.compile("Alliance Treaty Obligations and Provisions.*Others say instead"));
    assertThat(page).hasURL(Pattern.compile("fact=MEMBER_OF"));
    assertThat(dialog.locator(".claim").first()).containsText("1992-05-15");
    page.keyboard().press("Escape");
    assertThat(dialog).isHidden();
    assertThat(page).not().hasURL(Pattern.compile("fact="));

    page.locator("#names .cited summary").first().click();
    assertThat(page.locator("#names .citations").first()).isVisible();
    page.close();
  }

  /** The rules of time are written twice; what they say must be one. */
  @Test
  void whatHeldIsWhatTheServerSays() {
    Page page = open("/organization/csto?on=2007-01-01", 1280, ColorScheme.LIGHT);
    page.locator("section[aria-label=Members]").getByText("At any time").click();
    for (String day :
        List.of(
            "1992-05-15", "1993-06-01", "1999-04-20", "2006-08-17", "2013-01-01", "2025-01-01")) {
      moveTo(page, day);
      assertThat(page).hasURL(Pattern.compile("on=" + day));
      Object served =
          page.evaluate(
              """
              async day => {
                const query = `query ($day: Date!) { organization(slug: "csto", asOf: $day) { name
                  members(where: {during: "../.."}, first: 100) { nodes { holds member { name } } } } }`;
                const answer = await fetch('/graphql', {method: 'POST',
                  headers: {'Content-Type': 'application/json'},
                  body: JSON.stringify({query, variables: {day}})});
                const {organization} = (await answer.json()).data;
                const words = {TRUE: 'Yes', UNKNOWN: 'Perhaps', FALSE: 'No'};
                return [organization.name, ...organization.members.nodes
                  .map(({holds, member}) => `${member.name} ${words[holds]}`).sort()];
              }
              """,
              day);
      Object shown =
          page.evaluate(
              """
              () => [document.querySelector('h1').textContent,
                ...[...document.querySelectorAll('section[aria-label=Members] tbody tr')]
                  .map(row => `${row.cells[0].textContent.trim()} ${row.cells[2].textContent.trim()}`).sort()]
              """);
      assertThat(shown).as(day).isEqualTo(served);
    }
    page.close();
  }

  @Test
  void pathsLeadThroughWhatBothBelongedTo() {
    Page page = open(View.PATHS.address, 1280, ColorScheme.LIGHT);
    assertThat(page.locator(".path").first()).containsText("Shanghai Cooperation Organisation");
    assertThat(page.locator(".path").first()).containsText("Together: 15 June 2001");
    moveTo(page, "1995-01-01");
    assertThat(page.locator(".path").first())
        .not()
        .containsText("Shanghai Cooperation Organisation");

    go(page, "/paths?on=2007");
    assertThat(page.locator(".date-bar input[type=text]")).hasValue("2007-01-01");
    Locator from = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("From"));
    from.fill("uzbekistan");
    from.press("Enter");
    assertThat(page).hasURL(Pattern.compile("from=country(:|%3A)uzbekistan"));
    page.close();
  }

  @Test
  void twoDatesAreCompared() {
    Page page = open(View.COMPARE.address, 1280, ColorScheme.LIGHT);
    assertThat(
            page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Joined or began")))
        .containsText("Shanghai Cooperation Organisation");
    page.close();
  }

  @Test
  void aReportIsReadAsOfTheDayOfItsPublication() {
    Page page = open("/report?on=2021-01-20", 1280, ColorScheme.LIGHT);
    Locator read = button(page, "Read it");
    assertThat(read).isDisabled();
    page.locator("textarea").fill("x".repeat(200_001));
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("200,001 characters");
    page.locator("textarea")
        .fill(
            "<b>Tajik</b> Foreign Minister Muhriddin \u202espoke.\n\nUzbekistan suspended its membership in the CSTO on June 28, 2012. Mongolia joined the CSTO in 2010.");
    read.click();

    assertThat(page.locator(".marked")).containsText("<b>Tajik</b>");
    assertThat(page.locator(".marked")).containsText("\ufffdspoke.");
    assertThat(page.locator(".mention").nth(1))
        .hasAttribute("href", Pattern.compile("/person/sirojiddin-muhriddin\\?on=2021-01-20"));
    assertThat(page.locator(".who-card").filter(having("Tajikistan")).first())
        .containsText("Emomali Rahmon");
    Locator suspended = page.locator(".proposal").filter(having("suspended"));
    assertThat(suspended).containsText("Supported");
    assertThat(page.locator(".proposal").filter(having("Mongolia"))).containsText("Contradicted");
    suspended.locator(".quote").click();
    assertThat(page.locator(".marked mark").first()).hasText("Uzbekistan");

    suspended.getByRole(AriaRole.CHECKBOX).check();
    assertThat(page.locator(".accept a"))
        .hasAttribute("href", Pattern.compile("/graphiql/#query=mutation\\+Accept.*2021-01-20"));
    suspended.locator(".source-link").first().click();
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("2012-06-28");
    page.close();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void whatIsOnNoMapOfTodayIsListedBesideIt() {
    Page page = open(View.MAP.address, 1280, ColorScheme.LIGHT);
    assertThat(page.locator("aside")).containsText("East Germany");
    assertThat(page.locator(".area-member title").filter(having("Poland"))).hasCount(1);
    moveTo(page, "1995-01-01");
    assertThat(page.locator(".area-member")).hasCount(0);
    page.close();
  }

  /** States whose number was closed are drawn, and those too small for the map are listed. */
  @Test
  void eachMemberIsOnTheMapOrBesideIt() {
    Page page = open("/map?of=organization:united-nations&on=2010-01-01", 1280, ColorScheme.LIGHT);
    page.locator(".fact-table .more").click();
    assertThat(page.locator("aside")).containsText("Tuvalu");
    Object drawnAndBeside =
        page.evaluate(
            """
            () => new Set([...document.querySelectorAll('.area[class*=" area-"] path title')]
              .map(title => title.textContent)).size + document.querySelectorAll('aside li').length
            """);
    Object members =
        page.evaluate(
            """
            () => new Set([...document.querySelectorAll('.fact-table tbody tr')]
              .map(row => row.cells[0].textContent)).size
            """);
    assertThat(drawnAndBeside).isEqualTo(members);
    page.close();
  }

  @Test
  void theGraphStaysWhereItIsWhileTheDateMoves() {
    Page page = open(View.GRAPH.address, 1280, ColorScheme.LIGHT);
    Locator russia = page.locator(".vertex[aria-label='Russia, Country']");
    String place = russia.getAttribute("transform");
    moveTo(page, "1995-01-01");
    assertThat(page.locator(".vertex[aria-label='Georgia, Country']")).not().hasClass("gone");
    assertThat(russia).hasAttribute("transform", place);

    for (String kind : List.of("member of", "party to", "holds", "acted on", "succeeded by")) {
      page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(kind)).uncheck();
    }
    assertThat(russia).hasClass(Pattern.compile("gone"));
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("member of")).check();
    assertThat(russia).not().hasClass(Pattern.compile("gone"));
    assertThat(russia).hasAttribute("transform", place);

    russia.press("Enter");
    assertThat(page.locator(".graph aside h2")).hasText("Russia");
    assertThat(page.locator(".graph").getByText("Expanded")).isVisible();
    assertThat(page).hasURL(Pattern.compile("expanded=country(:|%3A)russia"));
    page.close();
  }

  @Test
  void aViewOpensItsQueryInThePlayground() {
    Page page = open("/search?q=kyrg", 1280, ColorScheme.LIGHT);
    page.locator(".query-link").click();
    page.waitForURL(Pattern.compile("/graphiql/"));
    page.waitForSelector("body.pacta-ready");
    assertThat(page.locator(".graphiql-query-editor")).containsText("query Search");
    page.click("button.graphiql-execute-button");
    page.waitForSelector(".result-window >> text=Kyrgyzstan");
    page.close();
  }

  @Test
  void whoIsOfflineIsToldAndAnsweredOnceTheNetworkIsBack() {
    Page page = open("/?on=2007-01-01", 1280, ColorScheme.LIGHT);
    page.context().setOffline(true);
    page.getByText("Russia in June 1985").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("The server cannot be reached");
    page.context().setOffline(false);
    assertThat(heading(page)).hasText("Soviet Union");
    page.close();
  }

  @Test
  void everyViewIsAccessibleAndFitsAPhone() throws IOException {
    String axe = Files.readString(AXE);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      int width = scheme == ColorScheme.LIGHT ? 1280 : 390;
      Page page = visit(width, scheme);
      for (View view : View.values()) {
        go(page, view.address);
        page.evaluate(axe);
        Object violations =
            page.evaluate(
                """
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                  .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)
                """);
        assertThat((List<?>) violations).as(view.name()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
            .as("width of %s", view)
            .isEqualTo(width);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", view.picture(width))));
      }
      page.close();
    }
  }

  @Test
  void eachAddressIsAnsweredWithThePageUnderAStrictPolicy() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (View view : View.values()) {
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(URI.create(origin() + view.address)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(view.address).isEqualTo(200);
        assertThat(answer.body()).contains("<div id=\"explorer\">");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
            .contains("default-src 'none'", "script-src 'self'")
            .doesNotContain("unsafe");
      }
    }
  }

  @Test
  void anUnknownAddressIsAnsweredWithThePageThatSaysSo() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String address : List.of("/nope", "/country/uzbekistan/nope")) {
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(URI.create(origin() + address))
                    .header("Accept", "text/html")
                    .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(404);
        assertThat(answer.body()).contains("<div id=\"explorer\">");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
      }
    }
  }

  @Test
  void whatNeverChangesIsKeptByBrowsers() throws Exception {
    Page page = open("/", 1280, ColorScheme.LIGHT);
    String script = (String) page.evaluate("document.querySelector('script[type=module]').src");
    page.close();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<Void> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(script)).header("Accept-Encoding", "gzip").build(),
              HttpResponse.BodyHandlers.discarding());
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
      assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }
  }

  private Page open(String address, int width, ColorScheme scheme) {
    Page page = visit(width, scheme);
    go(page, address);
    return page;
  }

  private Page visit(int width, ColorScheme scheme) {
    return chromium.open(
        new Browser.NewContextOptions().setViewportSize(width, 860).setColorScheme(scheme));
  }

  private void go(Page page, String address) {
    page.navigate(origin() + address);
    assertThat(page.locator("main h1")).isVisible();
    assertThat(page.locator(".loading")).hasCount(0);
  }

  private String origin() {
    return "http://localhost:" + port;
  }

  private long questions() {
    return chromium.requests().stream().filter(url -> url.endsWith("/graphql")).count();
  }

  private static void moveTo(Page page, String day) {
    Locator typed = page.locator(".date-bar input[type=text]");
    typed.fill(day);
    typed.press("Enter");
  }

  private static Locator heading(Page page) {
    return page.locator("h1");
  }

  private static Locator members(Page page) {
    return page.locator("section[aria-label=Members] tbody tr");
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
