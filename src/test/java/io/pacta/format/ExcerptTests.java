package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.fact.Rank;
import io.pacta.folder.PactaFolder;
import io.pacta.ingest.Format;
import io.pacta.ingest.Reading;
import io.pacta.record.Book;
import io.pacta.record.Telling;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the starter world has of a data set is a part of what its importer makes of the published
 * file, so that whoever imports it learns more and nothing else. The ranks are those of the world.
 */
class ExcerptTests {

  @Test
  void statesOfTheWorldAreAmongThoseThatAreImported() {
    isAnExcerpt("cow-states-2016", new CowStates(), "cow/states2016.csv");
  }

  @Test
  void membershipsOfTheWorldAreAmongThoseThatAreImported() {
    isAnExcerpt("cow-igo-3", new CowIgo(), "cow/igo_year_format3.csv");
  }

  private static void isAnExcerpt(String dataSet, Format format, String file) {
    Reading published = Reading.of(format, List.of(RealData.file(file)));
    Reading world = Reading.of(new PactaFolder(), List.of(Path.of("world")));
    Set<Telling> imported = Set.copyOf(published.tellings());
    List<Telling> excerpted =
        world.tellings().stream()
            .filter(telling -> telling.dataSet().equals(dataSet))
            .map(ExcerptTests::unranked)
            .toList();
    assertThat(excerpted).isNotEmpty();
    assertThat(excerpted.stream().filter(telling -> !imported.contains(telling))).isEmpty();

    assertThat(published.documents()).containsAll(source(dataSet, world));
    Book.Publisher whole = publisher(dataSet, published);
    Book.Publisher excerpt = publisher(dataSet, world);
    assertThat(excerpt.counting(List.of())).isEqualTo(whole.counting(List.of()));
    assertThat(whole.counts()).containsAll(excerpt.counts());
  }

  private static Telling unranked(Telling telling) {
    return new Telling(
        telling.kind(),
        telling.subject(),
        telling.object(),
        telling.dataSet(),
        telling.valid(),
        telling.properties(),
        Rank.NORMAL,
        null,
        telling.note(),
        telling.citations());
  }

  private static List<Book.Document> source(String slug, Reading world) {
    List<Book.Document> found =
        world.documents().stream().filter(each -> each.slug().equals(slug)).toList();
    assertThat(found).hasSize(1);
    return found;
  }

  private static Book.Publisher publisher(String slug, Reading reading) {
    return reading.publishers().stream()
        .filter(each -> each.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
