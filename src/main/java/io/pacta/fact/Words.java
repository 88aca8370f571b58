package io.pacta.fact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text as names are searched: in lower case, without marks, and of letters and
 * digits alone. Initials with dots are one word ({@code U.S.S.R.}), so is a genitive ({@code
 * People's}), and ideographs are a word each. The words of words are the same words.
 */
public final class Words {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Lm}]+");
  private static final Pattern INITIAL =
      Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern GENITIVE =
      Pattern.compile("(?<=\\p{L})['’](?=s\\b)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsIdeographic}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that are more than another letter with a mark, as they are typed without them. */
  private static final Map<Integer, String> PLAIN =
      letters("ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ŧ=t ı=i ə=a ŋ=n");

  /** Cyrillic without marks, as English writes it: ё is е by then, and й is и. */
  private static final Map<Integer, String> ROMAN =
      letters(
          "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh"
              + " ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya"
              + " і=i є=ye ґ=g ј=j љ=lj њ=nj ђ=dj ћ=c џ=dz ѕ=dz ә=a ғ=gh қ=q ң=n ө=o ұ=u ү=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u");

  private Words() {}

  /** The words, in their order; none where the text has no letter and no digit. */
  public static List<String> of(String text) {
    String small = decomposed(decomposed(text).toLowerCase(Locale.ROOT));
    String plain = each(MARKS.matcher(small).replaceAll(""), PLAIN);
    String whole = GENITIVE.matcher(plain).replaceAll("");
    String initials = INITIAL.matcher(whole).replaceAll("$1");
    return Arrays.stream(BETWEEN.split(IDEOGRAPH.matcher(initials).replaceAll(" $0 ")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The words with a space between each. */
  public static String joined(String text) {
    return String.join(" ", of(text));
  }

  /** A Cyrillic word in Latin letters, roughly as English writes it; others as they are. */
  public static String romanized(String word) {
    return each(word, ROMAN);
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  private static String each(String text, Map<Integer, String> letters) {
    StringBuilder replaced = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              String other = letters.get(letter);
              if (other == null) {
                replaced.appendCodePoint(letter);
              } else {
                replaced.append(other);
              }
            });
    return replaced.toString();
  }

  /** Pairs such as {@code ø=o}, by the letter. */
  private static Map<Integer, String> letters(String pairs) {
    return Arrays.stream(pairs.split(" "))
        .collect(
            Collectors.toUnmodifiableMap(pair -> pair.codePointAt(0), pair -> pair.substring(2)));
  }
}
