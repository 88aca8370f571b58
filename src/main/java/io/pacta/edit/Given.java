package io.pacta.edit;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.EntityKind;
import io.pacta.read.Seen;
import io.pacta.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An input object, and where it stands. A value that is out of bounds is {@link Wrong}. What is
 * null is absent.
 */
record Given(Map<String, Object> values, List<String> path) {

  /** The most characters of a text that has no bound of its own. */
  static final int SHORT = 500;

  /** The most characters of a note or a reason. */
  static final int LONG = 2_000;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int SLUG_LENGTH = 100;

  /** The argument {@code input} of a mutation. */
  static Given input(DataFetchingEnvironment field) {
    return new Given(Objects.requireNonNull(field.getArgument("input")), List.of("input"));
  }

  boolean has(String name) {
    return values.get(name) != null;
  }

  /** A text that is not blank; null where it is absent. */
  @Nullable String textOrNull(String name, int most) {
    if (!has(name)) {
      return null;
    }
    String text = String.valueOf(values.get(name)).strip();
    if (text.isEmpty()) {
      throw invalid(name, "'%s' is empty. Leave it out, or write something.".formatted(name));
    }
    if (text.length() > most) {
      throw invalid(
          name,
          "'%s' has %,d characters. It takes at most %,d.".formatted(name, text.length(), most));
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw invalid(
          name,
          "'%s' has a line break or another control character. Write it in one line."
              .formatted(name));
    }
    return text;
  }

  String text(String name, int most) {
    return Objects.requireNonNull(textOrNull(name, most));
  }

  /** Words of lower-case letters and digits, joined by hyphens. */
  String slug(String name) {
    String text = text(name, SLUG_LENGTH);
    if (!SLUG.matcher(text).matches()) {
      throw invalid(
          name,
          "'%s' is \"%s\". It is a slug: words of lower-case letters and digits, joined by hyphens, such as \"north-yemen\"."
              .formatted(name, text));
    }
    return text;
  }

  @Nullable Edtf edtfOrNull(String name) {
    return (Edtf) values.get(name);
  }

  Edtf edtf(String name) {
    return Objects.requireNonNull(edtfOrNull(name));
  }

  <E extends Enum<E>> E one(String name, Class<E> type) {
    return Enum.valueOf(type, String.valueOf(values.get(name)));
  }

  @Nullable Integer numberOrNull(String name) {
    return (Integer) values.get(name);
  }

  /** The identity of an entity, whatever day its id carries. */
  String identity(String name) {
    String id = String.valueOf(values.get(name));
    String identity = Seen.identity(id);
    if (EntityKind.of(identity).isEmpty()) {
      throw invalid(
          name,
          "'%s' is \"%s\". It is the id of an entity, such as \"country:kazakhstan\"."
              .formatted(name, id));
    }
    return identity;
  }

  /** The key of a claim, whatever day its id carries. */
  String key(String name) {
    return Seen.identity(String.valueOf(values.get(name)));
  }

  /** The texts of a list, none of them blank. */
  List<String> texts(String name, int most) {
    List<?> given = has(name) ? (List<?>) value(name) : List.of();
    bound(name, given.size(), 0, most);
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < given.size(); at++) {
      String place = String.valueOf(at);
      texts.add(new Given(Map.of(place, given.get(at)), below(name)).text(place, SHORT));
    }
    return texts;
  }

  /** An input object in this one. */
  @SuppressWarnings("unchecked")
  Given object(String name) {
    return new Given((Map<String, Object>) value(name), below(name));
  }

  /** The input objects of a list. */
  @SuppressWarnings("unchecked")
  List<Given> list(String name, int least, int most) {
    List<Map<String, Object>> given =
        has(name) ? (List<Map<String, Object>>) value(name) : List.of();
    bound(name, given.size(), least, most);
    List<Given> list = new ArrayList<>();
    for (int at = 0; at < given.size(); at++) {
      List<String> path = below(name);
      path.add(String.valueOf(at));
      list.add(new Given(given.get(at), path));
    }
    return list;
  }

  /** What each input object of a list says. All that are wrong are told at once. */
  <T> List<T> each(String name, int least, int most, Function<Given, T> reader) {
    List<T> read = new ArrayList<>();
    List<UserError> errors = new ArrayList<>();
    for (Given each : list(name, least, most)) {
      try {
        read.add(reader.apply(each));
      } catch (Wrong wrong) {
        errors.addAll(wrong.errors());
      }
    }
    if (!errors.isEmpty()) {
      throw Wrong.all(errors);
    }
    return read;
  }

  /** All texts that stand under some names in it, however deep. */
  Set<String> textsUnder(Set<String> names) {
    Set<String> texts = new TreeSet<>();
    collect(values, names, texts);
    return texts;
  }

  private static void collect(@Nullable Object value, Set<String> names, Set<String> texts) {
    if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, names, texts));
    } else if (value instanceof Map<?, ?> object) {
      object.forEach(
          (name, each) -> {
            if (each instanceof String text && names.contains(name)) {
              texts.add(text);
            }
            collect(each, names, texts);
          });
    }
  }

  /** The complaint about a value. */
  UserError error(String name, UserError.Code code, String sentence) {
    return new UserError(below(name), sentence, code);
  }

  Wrong wrong(String name, UserError.Code code, String sentence) {
    return Wrong.of(error(name, code, sentence));
  }

  Wrong invalid(String name, String sentence) {
    return wrong(name, UserError.Code.INVALID, sentence);
  }

  /** All that it says, but for the key that it came with, as a text: equal where that is equal. */
  String asText() {
    Map<String, Object> said = new TreeMap<>(values);
    said.remove(Edits.KEY);
    return written(said);
  }

  private static String written(@Nullable Object value) {
    return switch (value) {
      case null -> "-";
      case Map<?, ?> object -> {
        StringBuilder text = new StringBuilder("{");
        new TreeMap<>(object)
            .forEach(
                (name, each) -> {
                  if (each != null) {
                    text.append(name).append(':').append(written(each));
                  }
                });
        yield text.append('}').toString();
      }
      case List<?> list -> {
        StringBuilder text = new StringBuilder("[");
        list.forEach(each -> text.append(written(each)));
        yield text.append(']').toString();
      }
      case Object one -> "%d'%s".formatted(one.toString().length(), one);
    };
  }

  private Object value(String name) {
    return Objects.requireNonNull(values.get(name));
  }

  private void bound(String name, int size, int least, int most) {
    if (size < least || size > most) {
      throw invalid(
          name,
          "'%s' has %d entries. It takes %s %d."
              .formatted(name, size, least == 0 ? "at most" : "from %d to".formatted(least), most));
    }
  }

  private List<String> below(String name) {
    List<String> path = new ArrayList<>(this.path);
    path.add(name);
    return path;
  }
}
