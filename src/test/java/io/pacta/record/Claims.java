package io.pacta.record;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims as tests write them. */
final class Claims {

  private static final List<Cited> CITED = List.of(new Cited("book", null, null, Support.WHOLE));

  private Claims() {}

  /** That a country was a full member of an organization. */
  static Telling member(String dataSet, String country, String organization, String valid) {
    return new Telling(
        FactKind.MEMBER_OF,
        "country:" + country,
        "organization:" + organization,
        dataSet,
        Edtf.parse(valid),
        Map.of("status", "FULL"),
        Rank.NORMAL,
        null,
        null,
        CITED);
  }

  static Telling ranked(Rank rank, Telling of) {
    return new Telling(
        of.kind(),
        of.subject(),
        of.object(),
        of.dataSet(),
        of.valid(),
        of.properties(),
        rank,
        "a reason",
        of.note(),
        of.citations());
  }

  static Telling noted(@Nullable String note, Telling of) {
    return new Telling(
        of.kind(),
        of.subject(),
        of.object(),
        of.dataSet(),
        of.valid(),
        of.properties(),
        of.rank(),
        of.rankReason(),
        note,
        of.citations());
  }

  static Telling cited(List<Cited> citations, Telling of) {
    return new Telling(
        of.kind(),
        of.subject(),
        of.object(),
        of.dataSet(),
        of.valid(),
        of.properties(),
        of.rank(),
        of.rankReason(),
        of.note(),
        citations);
  }

  static Telling with(Map<String, Object> properties, Telling of) {
    return new Telling(
        of.kind(),
        of.subject(),
        of.object(),
        of.dataSet(),
        of.valid(),
        properties,
        of.rank(),
        of.rankReason(),
        of.note(),
        of.citations());
  }

  /** A version of a claim that stands. */
  static Standing standing(Telling telling, boolean best) {
    return new Standing(
        "element of " + telling.key(), Standing.Place.of(telling), telling.content(), best, 1);
  }
}
