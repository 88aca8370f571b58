package io.pacta.format;

import io.pacta.fact.EntityKind;
import io.pacta.record.Book;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The European communities and the Union: four organizations, each with days of its own. */
@SuppressWarnings("ImmutableEnumChecker") // its documents are records of texts
enum Community {
  ECSC("ecsc", "1952-07-23", "2002-07-23", Sources.PARIS, Sources.PARIS),
  EEC("eec", "1958-01-01", "1993-10-31", Sources.ROME, Sources.MAASTRICHT),
  EURATOM("euratom", "1958-01-01", null, Sources.ROME, null),
  EUROPEAN_UNION("european-union", "1993-11-01", null, Sources.MAASTRICHT, null);

  private final String slug;
  private final LocalDate first;
  private final @Nullable LocalDate last;
  private final Source began;
  private final @Nullable Source ended;

  Community(
      String slug, String first, @Nullable String last, Source began, @Nullable Source ended) {
    this.slug = slug;
    this.first = LocalDate.parse(first);
    this.last = last == null ? null : LocalDate.parse(last);
    this.began = began;
    this.ended = ended;
  }

  /** A document, and the place in it that gives a day. */
  private record Source(Book.Document document, String locator) {

    private Cited cited(Support supports) {
      return new Cited(document.slug(), locator, null, supports);
    }
  }

  private static final class Sources {
    private static final Source PARIS =
        new Source(
            new Book.Document(
                "europarl-treaty-of-paris",
                "Treaty of Paris",
                "https://www.europarl.europa.eu/about-parliament/en/in-the-past/the-parliament-and-the-treaties/treaty-of-paris",
                "European Parliament",
                null),
            "dates of entry into force and expiry");
    private static final Source ROME =
        new Source(
            new Book.Document(
                "eurostat-treaties-of-rome",
                "Glossary: Treaties of Rome",
                "https://ec.europa.eu/eurostat/statistics-explained/index.php?oldid=114648&title=Glossary%3ATreaties_of_Rome",
                "Eurostat",
                null),
            "first paragraph");
    private static final Source MAASTRICHT =
        new Source(
            new Book.Document(
                "pubaffairs-eu-history",
                "EU history in pictures",
                "https://www.pubaffairsbruxelles.eu/fr/eu-history-in-pictures/",
                "Pubaffairs Bruxelles",
                null),
            "entry of 1 November 1993");
  }

  /** The documents that say when they began and ended. */
  static List<Book.Document> documents() {
    return List.of(
        Sources.PARIS.document(), Sources.ROME.document(), Sources.MAASTRICHT.document());
  }

  String identity() {
    return EntityKind.ORGANIZATION.identity(slug);
  }

  LocalDate first() {
    return first;
  }

  /** Its last day; null where there is none yet. */
  @Nullable LocalDate last() {
    return last;
  }

  /** Whether a state that joined and left on these days was a member of it. */
  boolean hadMember(LocalDate joined, @Nullable LocalDate left) {
    return (last == null || !joined.isAfter(last)) && (left == null || !left.isBefore(first));
  }

  /** What says when it began. */
  Cited began() {
    return began.cited(Support.START);
  }

  /** What says when it ended. */
  Cited ended() {
    return Objects.requireNonNull(ended).cited(Support.END);
  }
}
