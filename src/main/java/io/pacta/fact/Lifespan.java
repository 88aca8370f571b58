package io.pacta.fact;

import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import io.pacta.time.Endpoint;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an entity was there, as far as its description says: a treaty from its
 * signature, an event from its date, a person from birth to death. It is the validity of a {@link
 * FactKind#DESCRIBED}, so that what a description says of time is stored and compared as all time
 * is.
 */
public final class Lifespan {

  /** That of a description without such dates, which says nothing of existence. */
  public static final Edtf UNTOLD = Edtf.parse("../..");

  private Lifespan() {}

  /**
   * The lifespan in a description.
   *
   * @param description the properties of a {@link FactKind#DESCRIBED}, dates as EDTF texts
   * @throws EdtfException where it would end before it began
   */
  public static Edtf of(EntityKind kind, Map<String, Object> description) {
    return switch (kind) {
      case TREATY -> from(date(description, "signed"));
      case EVENT -> from(date(description, "date"));
      case PERSON -> between(date(description, "born"), date(description, "died"));
      case COUNTRY, ORGANIZATION, OFFICE -> UNTOLD;
    };
  }

  private static Edtf from(@Nullable Edtf date) {
    return date == null ? UNTOLD : Edtf.parse(date.start().edtf() + "/..");
  }

  private static Edtf between(@Nullable Edtf birth, @Nullable Edtf death) {
    Endpoint born = birth == null ? Endpoint.Absent.UNKNOWN : birth.start();
    Endpoint died = death == null ? Endpoint.Absent.UNKNOWN : death.end();
    return birth == null && death == null ? UNTOLD : Edtf.parse(born.edtf() + "/" + died.edtf());
  }

  private static @Nullable Edtf date(Map<String, Object> description, String property) {
    return description.get(property) instanceof String text ? Edtf.parse(text) : null;
  }
}
