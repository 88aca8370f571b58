package io.pacta.record;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Claims in bytes, for files that this process writes and reads and nobody else. */
final class Shorthand {

  private static final int NOTHING = -1;

  private Shorthand() {}

  /** Writes a claim, so that {@link #read} reads an equal one. */
  static void write(Telling telling, DataOutput out) throws IOException {
    text(telling.kind().name(), out);
    text(telling.subject(), out);
    text(telling.object(), out);
    text(telling.dataSet(), out);
    text(telling.valid().toString(), out);
    out.writeByte(telling.properties().size());
    for (Map.Entry<String, Object> property : telling.properties().entrySet()) {
      text(property.getKey(), out);
      switch (property.getValue()) {
        case Boolean flag -> {
          out.writeByte('b');
          out.writeBoolean(flag);
        }
        case List<?> texts -> {
          out.writeByte('l');
          out.writeInt(texts.size());
          for (Object each : texts) {
            text(each.toString(), out);
          }
        }
        case String only -> {
          out.writeByte('t');
          text(only, out);
        }
        case Object other ->
            throw new IllegalArgumentException("No property is like this: " + other);
      }
    }
    text(telling.rank().name(), out);
    text(telling.rankReason(), out);
    text(telling.note(), out);
    out.writeInt(telling.citations().size());
    for (Cited cited : telling.citations()) {
      text(cited.source(), out);
      text(cited.locator(), out);
      text(cited.quote(), out);
      text(cited.supports().name(), out);
    }
  }

  static Telling read(DataInput in) throws IOException {
    return new Telling(
        FactKind.valueOf(text(in)),
        text(in),
        text(in),
        text(in),
        Edtf.parse(text(in)),
        properties(in),
        Rank.valueOf(text(in)),
        textOrNull(in),
        textOrNull(in),
        citations(in));
  }

  private static Map<String, Object> properties(DataInput in) throws IOException {
    Map<String, Object> properties = new HashMap<>();
    for (int left = in.readByte(); left > 0; left--) {
      String name = text(in);
      properties.put(
          name,
          switch (in.readByte()) {
            case 'b' -> in.readBoolean();
            case 'l' -> texts(in);
            default -> text(in);
          });
    }
    return properties;
  }

  private static List<String> texts(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  private static List<Cited> citations(DataInput in) throws IOException {
    List<Cited> citations = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      citations.add(new Cited(text(in), textOrNull(in), textOrNull(in), Support.valueOf(text(in))));
    }
    return citations;
  }

  private static void text(@Nullable String text, DataOutput out) throws IOException {
    if (text == null) {
      out.writeInt(NOTHING);
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private static String text(DataInput in) throws IOException {
    return Objects.requireNonNull(textOrNull(in));
  }

  private static @Nullable String textOrNull(DataInput in) throws IOException {
    int length = in.readInt();
    if (length == NOTHING) {
      return null;
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
