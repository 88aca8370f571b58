package io.pacta.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/**
 * All names, as one automaton over their letters: Lucene's finite-state transducer, which shares
 * beginnings and endings and so needs a few bytes for a name.
 */
final class Names {

  /** Longer names are not written in reports. */
  private static final int LONGEST = 30;

  private final int size;
  private final Meaning[][] meanings;
  private final @Nullable FST<Long> automaton;

  private Names(int size, Meaning[][] meanings, @Nullable FST<Long> automaton) {
    this.size = size;
    this.meanings = meanings;
    this.automaton = automaton;
  }

  /** What words may mean: a name, and how it is used for that. */
  record Meaning(KnownName name, Called called) {}

  /**
   * Words that mean something.
   *
   * @param words how many words they are
   */
  record Match(int words, List<Meaning> meanings) {}

  /** The automaton of names, with all the words that follow from them. */
  static Names of(List<KnownName> known, Spoken spoken) {
    Set<String> named = Variants.fullyNamed(known);
    TreeMap<String, List<Meaning>> words = new TreeMap<>();
    for (KnownName name : known) {
      Variants.of(name, named, spoken)
          .forEach(
              (key, called) ->
                  words
                      .computeIfAbsent(key, none -> new ArrayList<>(1))
                      .add(new Meaning(name, called)));
    }
    spoken.nothings().forEach(key -> words.put(key, List.of()));
    Meaning[][] meanings =
        words.values().stream().map(each -> each.toArray(Meaning[]::new)).toArray(Meaning[][]::new);
    return new Names(known.size(), meanings, automaton(words));
  }

  private static @Nullable FST<Long> automaton(Map<String, ?> words) {
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton())
              .build();
      IntsRefBuilder letters = new IntsRefBuilder();
      long number = 0;
      for (String each : words.keySet()) {
        compiler.add(Util.toUTF16(each, letters), Long.valueOf(number++));
      }
      FST.FSTMetadata<Long> compiled = compiler.compile();
      return compiled == null ? null : FST.fromFSTReader(compiled, compiler.getFSTReader());
    } catch (IOException impossible) { // It is made in memory.
      throw new UncheckedIOException(impossible);
    }
  }

  /** How many names there are. */
  int size() {
    return size;
  }

  /** How many ways to write them. */
  int ways() {
    return meanings.length;
  }

  /** How many bytes the automaton takes. */
  long bytes() {
    return automaton == null ? 0 : automaton.numBytes();
  }

  /** What the words of a text mean from one on, the most words first. */
  List<Match> from(List<Token> tokens, int first) {
    List<Match> matches = new ArrayList<>();
    if (automaton == null) {
      return matches;
    }
    Walk walk = new Walk(automaton);
    int last = Math.min(tokens.size(), first + LONGEST);
    for (int at = first; at < last; at++) {
      Token token = tokens.get(at);
      boolean goesOn =
          at == first
              || switch (token.before()) {
                case SPACE -> walk.step(" ");
                case COMMA -> walk.step(", ");
                case BREAK -> false;
              };
      if (!goesOn || !walk.step(token.folded())) {
        break;
      }
      long number = walk.found();
      if (number >= 0) {
        matches.addFirst(new Match(at - first + 1, List.of(meanings[Math.toIntExact(number)])));
      }
    }
    return matches;
  }

  /** A way through the automaton, letter by letter. */
  private static final class Walk {

    private final FST<Long> automaton;
    private final FST.BytesReader bytes;
    private final FST.Arc<Long> arc = new FST.Arc<>();
    private long output;

    Walk(FST<Long> automaton) {
      this.automaton = automaton;
      this.bytes = automaton.getBytesReader();
      automaton.getFirstArc(arc);
    }

    boolean step(String letters) {
      try {
        for (int at = 0; at < letters.length(); at++) {
          if (automaton.findTargetArc(letters.charAt(at), arc, arc, bytes) == null) {
            return false;
          }
          output += arc.output();
        }
        return true;
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    /** The number of what ends here; -1 where nothing does. */
    long found() {
      return arc.isFinal() ? output + arc.nextFinalOutput() : -1;
    }
  }
}
