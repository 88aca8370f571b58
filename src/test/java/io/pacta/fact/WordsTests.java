package io.pacta.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Österreich                   | osterreich",
        "Türkiye                      | turkiye",
        "İstanbul, ısı                | istanbul isi",
        "Łódź; Malmø; Straße          | lodz malmo strasse",
        "Ægir & Œuvre                 | aegir oeuvre",
        "Côte d'Ivoire                | cote d ivoire",
        "People's, Peopleʼs, PEOPLE’S | peoples peoples peoples",
        "S. Korea's 's-Gravenhage     | s koreas s gravenhage",
        "Oʻzbekiston                  | ozbekiston",
        "Əliyev, Đinđić, Þór          | aliyev dindic thor",
        "U.S.S.R. and the U.N.        | ussr and the un",
        "George H. W. Bush            | george h w bush",
        "A/RES/66/1 (2011)            | a res 66 1 2011",
        "Республика Казахстан         | республика казахстан",
        "Китай, Ёлка                  | китаи елка",
        "中华人民共和国                 | 中 华 人 民 共 和 国",
        "ＣＳＴＯ №5 ½                  | csto no5 1 2",
        "a AND b OR NOT \"c\"~ f:*     | a and b or not c f",
      })
  void aTextIsItsLettersAndDigitsWithoutMarks(String text, String words) {
    assertThat(Words.joined(text)).isEqualTo(words);
  }

  @Test
  void aTextWithoutLettersHasNoWords() {
    for (String text :
        List.of("", " ", "\"", "*", "~!@#$%^&*()_+{}|:<>?", "🙂", "\uD800", "\u0301")) {
      assertThat(Words.of(text)).as(text).isEmpty();
    }
  }

  @Test
  void theWordsOfWordsAreTheSameWords() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      for (int at = 0; at < length; at++) {
        text.appendCodePoint(
            switch (random.nextInt(4)) {
              case 0 -> random.nextInt(0x80);
              case 1 -> random.nextInt(0x600);
              case 2 -> random.nextInt(0x10000);
              default -> random.nextInt(Character.MAX_CODE_POINT + 1);
            });
      }
      List<String> words = Words.of(text.toString());
      assertThat(words)
          .as("'%s' with seed %d", text, seed)
          .allMatch(
              word ->
                  word.codePoints().allMatch(Character::isLetterOrDigit)
                      || word.matches("[\\p{L}\\p{N}]+"))
          .isEqualTo(Words.of(String.join(" ", words)));
    }
  }

  @ParameterizedTest
  @CsvSource({"назарбаев, nazarbaev", "узбекистан, uzbekistan", "хрущев, khrushchev", "csto, csto"})
  void aCyrillicWordIsWrittenAsEnglishDoes(String word, String roman) {
    assertThat(Words.romanized(word)).isEqualTo(roman);
  }
}
