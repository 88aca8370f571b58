package io.pacta.report;

import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a meeting or a call. Only one that the record knows can be meant: by its time
 * and by those who took part in it.
 */
final class EventRules {

  /** A call without a date was within so many days before the text was published. */
  static final int RECENT = 31;

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:summit|meeting|session|conference|talks|met|spoke|talked|conferred|phone|phoned|telephone|telephoned|call|called|conversation)\\b");

  private static final String WHO = "<[PCO]\\d+>(?:(?:, | and |, and )<[PCO]\\d+>)*";

  /** The words that say who somebody is, before the name. */
  private static final String TITLED =
      "(?:[^<.;]{0,25}<[JCO]\\d+>(?:'s?)? [^<.;,]{1,50},? ?|[^<.;,]{0,30})";

  private static final String BY_PHONE =
      "(?: by (?:tele)?phone| on the (?:tele)?phone| via video link)?";

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "TOOK_PART",
              "(?<s>"
                  + WHO
                  + "){ASIDE},?(?: who)?{HELP} (?:took part in|attended|participated in|spoke at|addressed|hosted|chaired|opened|was at|were at|presided over|represented <C\\d+> at) (?<what>[^<.;,]{0,25}(?:<O\\d+>(?:'s)?)?[^<.;,]{0,25}?\\b(?:summit|meeting|session|conference|talks))\\b(?: of <O\\d+>)?[^<.;,]{0,30}?(?:(?:,? of|,? on|,? in)? ?(?<d><D\\d+>))?(?=[,.;:)]|$| and\\b| where\\b| but\\b)",
              EventRules::tookPart),
          Rule.of(
              "TALKED",
              "(?<s>"
                  + WHO
                  + "){ASIDE},?{HELP} (?<what>spoke|talked|conferred|phoned|telephoned|called|met|(?:held|had) (?:talks|a meeting|(?:an? )?(?:tele)?phone (?:call|conversation|talk))|(?:held|had) a conversation)"
                  + BY_PHONE
                  + "(?: {AT}(?<d2><D\\d+>))?(?: with)? "
                  + TITLED
                  + "(?<with><P\\d+>)"
                  + BY_PHONE
                  + "(?:,? ?{AT}(?<d><D\\d+>))?",
              EventRules::talked),
          Rule.of(
              "CALL_BETWEEN",
              "(?<what>(?:tele)?phone (?:call|conversation)|call|conversation|talks|meeting) (?:{AT}(?<pre><D\\d+>) )?between "
                  + TITLED
                  + "(?<s><P\\d+>)(?:, [^.;]{1,80}?,)? and "
                  + TITLED
                  + "(?<with><P\\d+>)(?:{WHEN})?",
              EventRules::talked));

  private EventRules() {}

  /** Whether a text may speak of any. */
  static boolean speakOf(String text) {
    return WORDS.matcher(text).find();
  }

  private static void tookPart(Clause clause, Discourse text) {
    Edtf said = text.date();
    boolean summit = clause.part("what").endsWith("summit");
    Gathering event =
        said == null
            ? text.gathering()
            : only(
                text.surroundings().gatherings().stream()
                    .filter(
                        one ->
                            !one.kind().equals("CALL") && (!summit || one.kind().equals("SUMMIT")))
                    .filter(one -> one.mayBeAt(said) && one.participants().size() > 1));
    if (event != null && summit == event.kind().equals("SUMMIT")) {
      Edtf valid = said == null ? event.date() : said;
      text.meant(event);
      clause.mentions("s").forEach(one -> say(one, event, valid, text));
    }
  }

  private static void talked(Clause clause, Discourse text) {
    Edtf said = text.saidDate();
    Edtf valid = said == null ? Edtf.parse("[..%s]".formatted(text.published())) : said;
    Edtf time =
        said == null
            ? Edtf.parse("[%s..%s]".formatted(text.published().minusDays(RECENT), text.published()))
            : said;
    boolean call = clause.text().contains("phone") || clause.part("what").matches("call|called");
    List<Mention> all =
        Stream.concat(clause.mentions("s").stream(), clause.mentions("with").stream()).toList();
    Gathering event =
        only(
            text.surroundings().gatherings().stream()
                .filter(one -> one.kind().equals("CALL") == call && one.mayBeAt(time))
                .filter(one -> one.with(all.stream().map(Mention::entity).toList()) == all.size()));
    if (event != null) {
      text.meant(event);
      all.forEach(one -> say(one, event, valid, text));
    }
  }

  private static void say(Mention who, Gathering event, Edtf valid, Discourse text) {
    text.say(FactKind.TOOK_PART_IN, who.entity(), event.event(), Map.of(), valid);
  }

  private static @Nullable Gathering only(Stream<Gathering> gatherings) {
    List<Gathering> all = gatherings.limit(2).toList();
    return all.size() == 1 ? all.getFirst() : null;
  }
}
