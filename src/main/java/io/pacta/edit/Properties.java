package io.pacta.edit;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a claim says besides its two ends and its dates. */
record Properties(Known known) {

  /** The most texts of one property. */
  private static final int TEXTS = 20;

  /** The names of the properties that facts of any kind have. */
  private static final Set<String> ALL =
      Arrays.stream(FactKind.values())
          .filter(kind -> !kind.isSelf())
          .flatMap(kind -> kind.properties().stream())
          .map(Property::name)
          .collect(Collectors.toUnmodifiableSet());

  /** The properties of a fact of a kind. One of another kind is wrong here. */
  Map<String, Object> ofFact(FactKind kind, Given given) {
    return of(kind.properties(), ALL, "A fact of the kind " + kind, given);
  }

  /**
   * Those that are allowed.
   *
   * @param others the names of those that would be wrong here, unless they are allowed
   */
  Map<String, Object> of(List<Property> allowed, Set<String> others, String what, Given given) {
    Set<String> names = allowed.stream().map(Property::name).collect(Collectors.toSet());
    for (String other : others) {
      if (given.has(other) && !names.contains(other)) {
        throw given.invalid(
            other,
            "%s has no '%s'. %s"
                .formatted(
                    what,
                    other,
                    allowed.isEmpty()
                        ? "It has no properties."
                        : "It has "
                            + allowed.stream().map(Property::name).collect(Collectors.joining(", "))
                            + "."));
      }
    }
    Map<String, Object> properties = new HashMap<>();
    for (Property property : allowed) {
      if (given.has(property.name())) {
        put(properties, property, given);
      }
    }
    return properties;
  }

  /** Refuses a claim that lacks what every one of its kind has. */
  static void refuseIncomplete(
      List<Property> needed, Map<String, Object> properties, String what, Given given) {
    for (Property property : needed) {
      if (!properties.containsKey(property.name())) {
        throw given.invalid(
            property.name(),
            "'%s' is absent. %s needs it%s."
                .formatted(
                    property.name(),
                    what,
                    property.allowed().isEmpty()
                        ? ""
                        : ": one of " + String.join(", ", property.allowed())));
      }
    }
  }

  private void put(Map<String, Object> properties, Property property, Given given) {
    String name = property.name();
    switch (property.type()) {
      case TEXT -> properties.put(name, given.text(name, Given.SHORT));
      case TEXTS -> {
        List<String> texts = given.texts(name, TEXTS);
        if (!texts.isEmpty()) {
          properties.put(name, texts);
        }
      }
      case FLAG -> {
        if (Boolean.TRUE.equals(given.values().get(name))) {
          properties.put(name, true);
        }
      }
      case EDTF -> properties.put(name, given.edtf(name).toString());
      case ENTITY -> properties.put(name, end(name, property.kinds(), "what is meant", given));
    }
  }

  /** The identity of an entity of a kind that fits. */
  String end(String name, Set<EntityKind> allowed, String what, Given given) {
    String identity = given.identity(name);
    if (EntityKind.of(identity).filter(allowed::contains).isEmpty()) {
      throw given.invalid(
          name,
          "'%s' is \"%s\", which cannot be %s: that is %s."
              .formatted(
                  name,
                  identity,
                  what,
                  String.join(" or ", allowed.stream().sorted().map(EntityKind::phrase).toList())));
    }
    return known.entity(given, name).id();
  }
}
