package io.pacta.change;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.EntityIds;
import io.pacta.fact.FactKind;
import io.pacta.read.InvalidArgument;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the arguments of a question about two days say, as entries of a key. */
final class TwoDays {

  private final Map<String, Object> asked = new TreeMap<>();

  private TwoDays() {}

  /**
   * What the field's arguments say.
   *
   * @throws InvalidArgument where the interval has no two outer days, or an id is none of an entity
   */
  static TwoDays of(DataFetchingEnvironment field) {
    TwoDays days = new TwoDays();
    days.asked.put("between", outer(Objects.requireNonNull(field.<Edtf>getArgument("between"))));
    days.put("certainty", field.getArgument("certainty"));
    List<String> of = field.getArgument("of");
    days.put("of", of == null ? null : EntityIds.of(of));
    days.put("dataSets", field.getArgument("dataSets"));
    return days;
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      asked.put(name, value);
    }
  }

  /** The same of these kinds of fact only, as further arguments of a list. */
  Map<String, Object> ofKinds(Set<FactKind> kinds) {
    asked.put("kinds", kinds.stream().map(FactKind::name).sorted().toList());
    return asked;
  }

  private static Edtf outer(Edtf between) {
    String wrong =
        !between.isInterval()
            ? "is one date"
            : between.earliest().equals(LocalDate.MIN)
                ? "has no first day"
                : between.latest().equals(LocalDate.MAX)
                    ? "has no last day"
                    : between.earliest().equals(between.latest()) ? "is a single day" : null;
    if (wrong != null) {
      throw InvalidArgument.because(
          "'between' is \"%s\", which %s. Two days are compared: write them as an interval, such as \"1998-12-31/1999-12-31\"."
              .formatted(between, wrong));
    }
    return between;
  }
}
