package io.pacta.format;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.ingest.Identities;
import io.pacta.ingest.Identities.Meaning;
import io.pacta.ingest.Rejected;
import io.pacta.ingest.WrongFile;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who and what the ids in tables of appointments are.
 *
 * @param scheme the scheme by which an id may mean an entity that is known; empty for none
 * @param prefix with what the slugs of all others begin
 */
record MappedEntities(Mapping mapping, Identities identities, String scheme, String prefix) {

  private static final Set<String> ROLES =
      FactKind.DESCRIBED.properties().stream()
          .filter(property -> property.name().equals("role"))
          .flatMap(property -> property.allowed().stream())
          .collect(Collectors.toSet());

  /** The data set and its document, as the mapping declares them. */
  static Publication publication(Mapping mapping) {
    String slug = mapping.needed("data set");
    String name = mapping.needed("name");
    try {
      return new Publication(
          new Book.Publisher(
              slug,
              name,
              mapping.fixed("version").orElse(null),
              mapping.fixed("licence").orElse(null),
              Edtf.parse(mapping.needed("covers")),
              Integer.parseInt(mapping.fixed("precedence").orElse("20")),
              List.of()),
          new Book.Document(
              slug,
              mapping.fixed("source title").orElse(name),
              mapping.fixed("source url").orElse(null),
              mapping.fixed("source publisher").orElse(null),
              mapping.fixed("source published").map(Edtf::parse).orElse(null)));
    } catch (EdtfException | NumberFormatException wrong) {
      throw new WrongFile("The mapping: " + Objects.toString(wrong.getMessage(), ""));
    }
  }

  /** What an id means by the scheme, if that is of the kind; otherwise an entity of its own. */
  String of(EntityKind kind, String id) {
    Set<String> known =
        identities.meanings(scheme, id).stream()
            .map(Meaning::entity)
            .filter(entity -> entity.startsWith(kind.identity("")))
            .collect(Collectors.toSet());
    if (known.size() > 1) {
      throw new Rejected(
          "%s '%s' could be any of %s."
              .formatted(scheme, id, String.join(", ", known.stream().sorted().toList())));
    }
    return known.stream().findFirst().orElseGet(() -> kind.identity(prefix + Slugs.ofId(id)));
  }

  /**
   * Whose post the row has.
   *
   * @param on the day on which codes are read
   */
  List<String> bodies(Joined row, LocalDate on) {
    Optional<String> scheme = mapping.fixed("body scheme");
    List<String> bodies = new ArrayList<>(mapping.all("body", row));
    mapping
        .of("body id", row)
        .map(
            id ->
                scheme
                    .map(of -> identities.on(of, id, on))
                    .orElseGet(() -> EntityKind.ORGANIZATION.identity(prefix + Slugs.ofId(id))))
        .ifPresent(bodies::add);
    for (String body : bodies) {
      EntityKind kind = EntityKind.of(body).orElse(EntityKind.EVENT);
      if (!FactKind.OFFICE_OF.to().contains(kind)) {
        throw Rejected.cell("body", body, "is no country: or organization: with a slug.");
      }
    }
    return bodies;
  }

  /** Whether an organization is one that only this data set has. */
  boolean isOwn(String body) {
    return body.startsWith(EntityKind.ORGANIZATION.identity(prefix));
  }

  /** The role of a post. */
  String role(Joined row) {
    String role = mapping.of("role", row).orElse("OTHER");
    if (!ROLES.contains(role)) {
      throw Rejected.cell(
          "role",
          role,
          "is not one of %s.".formatted(String.join(", ", ROLES.stream().sorted().toList())));
    }
    return role;
  }

  /** Whether an empty end means that the post is still held. */
  boolean isStill(Joined row) {
    String means = mapping.of("no end", row).orElse("unknown");
    return switch (means) {
      case "still" -> true;
      case "unknown" -> false;
      default ->
          throw new WrongFile(
              "The mapping says 'no end' is '%s'. It is still or unknown.".formatted(means));
    };
  }
}
