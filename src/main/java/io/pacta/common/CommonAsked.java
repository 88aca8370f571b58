package io.pacta.common;

import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.neo4j.Row;
import io.pacta.path.SharedTime;
import io.pacta.path.Time;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Key;
import io.pacta.read.Moment;
import io.pacta.read.Selection;
import io.pacta.read.View;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What several entities share, as it is asked.
 *
 * @param of their identities
 * @param kinds by which kinds of fact
 * @param status the statuses of memberships that count
 * @param time when it is shared
 * @param first how many at most
 * @param moment from where it is asked
 * @param selection what is selected of the facts
 */
record CommonAsked(
    List<String> of,
    Set<FactKind> kinds,
    List<String> status,
    Time time,
    int first,
    Moment moment,
    Selection selection)
    implements Key {

  /** What they share, from rows that come one ground after the other. */
  List<CommonGround> grounds(List<Row> rows, Facts facts) {
    InvalidArgument.refuseUnknown("'of'", rows.getFirst().texts("unknown"));
    View view = moment.at(rows.getFirst().number("revision"));
    Map<List<Object>, List<Row>> byGround =
        rows.stream()
            .filter(row -> row.has("id"))
            .collect(
                Collectors.groupingBy(
                    row -> List.of(row.text("target"), row.text("kind"), row.flag("outgoing")),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byGround.values().stream()
        .limit(first)
        .map(ground -> ground(ground, view, facts))
        .toList();
  }

  private CommonGround ground(List<Row> rows, View view, Facts facts) {
    Map<String, List<Fact>> byEntity = new LinkedHashMap<>();
    of.forEach(identity -> byEntity.put(identity, new ArrayList<>()));
    for (Row row : rows) {
      String parent = row.text("parent");
      byEntity.computeIfAbsent(parent, none -> new ArrayList<>()).add(facts.of(row, parent, view));
    }
    byEntity.values().removeIf(List::isEmpty); // An id that stands for another entity by now.
    Row any = rows.getFirst();
    FactKind kind = FactKind.valueOf(any.text("kind"));
    List<SharedTime> times =
        new Sharing(time).times(List.copyOf(byEntity.values()), kind.temporality());
    return new CommonGround(
        Entity.of(any, "target", view),
        kind,
        any.flag("outgoing") ? "OUTGOING" : "INCOMING",
        Truth.any(times.stream().map(SharedTime::holds).toList()),
        any.index("others"),
        times,
        byEntity.values().stream().flatMap(List::stream).toList());
  }

  @Override
  public int most() {
    return first;
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = moment.parameters();
    parameters.put("of", of);
    parameters.put("kinds", kinds.stream().map(Enum::name).sorted().toList());
    parameters.put(
        "happenings", kinds.stream().anyMatch(kind -> kind.temporality() == Temporality.HAPPENING));
    parameters.put("status", status);
    time.putInto(parameters);
    parameters.put("certain", false);
    parameters.put("all", false);
    return parameters;
  }
}
