package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who signed, ratified, extended or left a treaty. */
final class TreatyRules {

  private static final Map<String, String> ACTS =
      Map.of(
          "signed", "SIGNATURE",
          "ratified", "RATIFICATION",
          "joined", "ACCESSION",
          "left", "WITHDRAWAL");

  private static final String TREATY =
      "(?:(?<t><T\\d+>)|(?<its>it\\b|[Tt]he (?:treaty|pact|convention|agreement|accord|statute|protocol|charter)\\b))";

  private static final String SIGNING =
      "(?:signed|concluded|signing|inked|put (?:its|their) (?:names?|signatures?) to)";

  private static final String PARLIAMENT =
      "(?:'s? (?:parliament|government|legislature|lawmakers|senate|Senate|Parliament))?";

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "SIGNED",
              List.of("signed", "signing", "concluded", "inked", "put "),
              "{SUBJECT}{HELP} " + SIGNING + " " + TREATY + "(?: with (?<with>{LIST}))?(?:{WHEN})?",
              (clause, text) -> act("SIGNATURE", clause, text)),
          Rule.of(
              "SIGNED_BY",
              TREATY
                  + "(?:,| \\()? ?(?:which )?(?:was|is|were)? ?(?:signed|concluded|inked|made)(?:{WHEN})?{PLACE}{BY}",
              (clause, text) -> act("SIGNATURE", clause, text)),
          Rule.of(
              "SIGNED_BETWEEN",
              "(?<t><T\\d+>),? between (?<s>{LIST}),? (?:which )?(?:was |were )?(?:signed|concluded){WHEN}",
              (clause, text) -> act("SIGNATURE", clause, text)),
          Rule.of(
              "SIGNING_OF",
              "(?:signing|signature|conclusion) of (?<t><T\\d+>)(?:{WHEN})?{BY}",
              (clause, text) -> act("SIGNATURE", clause, text)),
          Rule.of(
              "SIGNATORIES",
              List.of("signator", "signer"),
              "{SUBJECT}{HELP} (?:was|were) (?:among |one of )?(?:an? |the )?(?:\\w+ )?(?:signator(?:y|ies)|signers?) (?:of|to) "
                  + TREATY
                  + "{WHEN}",
              (clause, text) -> act("SIGNATURE", clause, text)),
          Rule.of(
              "RATIFIED",
              "{SUBJECT}" + PARLIAMENT + "{HELP} (?:ratified|ratifying) " + TREATY + "(?:{WHEN})?",
              (clause, text) -> act("RATIFICATION", clause, text)),
          Rule.of(
              "PARLIAMENT_RATIFIED",
              "(?<s><J\\d+>) (?:\\w+ )?(?:parliament|government|legislature|lawmakers|deputies|senate|Senate){HELP} ratified "
                  + TREATY
                  + "(?:{WHEN})?",
              (clause, text) -> act("RATIFICATION", clause, text)),
          Rule.of(
              "RATIFIED_THEN",
              "{SUBJECT}{HELP} ratified{WHEN}",
              (clause, text) -> act("RATIFICATION", clause, text)),
          Rule.of(
              "WHICH_SIGNED",
              "(?<t><T\\d+>), which (?:(?<it>it|they|the country)|(?<s>{LIST})){HELP} (?<verb>signed|ratified|joined|left){WHEN}",
              (clause, text) -> act(ACTS.getOrDefault(clause.part("verb"), ""), clause, text)),
          Rule.of(
              "WHICH_THEY_SIGNED",
              "(?<t><[TO]\\d+>),? which (?<by>[^<.;:]{0,50}<O\\d+>[^<.;:]{0,12}?(?:[:,]| [—–-])+ |[^<.;:]{0,40}?)(?<s>{LIST})(?: —| –| -|,)?{HELP} (?<verb>signed|concluded|ratified){WHEN}",
              TreatyRules::theySigned),
          Rule.of(
              "RATIFIED_BY",
              TREATY + ",? (?:which )?(?:was|were)? ?ratified(?:{WHEN})?{BY}",
              (clause, text) -> act("RATIFICATION", clause, text)),
          Rule.of(
              "DEPOSITED",
              List.of("deposited"),
              "{SUBJECT}{HELP} deposited (?:its|their) (?:instruments? of )?(?<verb>ratification|accession|acceptance|approval)(?:(?: instruments?)? (?:of|to|for) "
                  + TREATY
                  + ")?{WHEN}",
              (clause, text) -> act(clause.part("verb").toUpperCase(Locale.ROOT), clause, text)),
          Rule.of(
              "ITS_RATIFICATION",
              "(?<s>{LIST})'s? (?<verb>ratification|signature) of (?<t><T\\d+>){WHEN}",
              (clause, text) -> act(clause.part("verb").toUpperCase(Locale.ROOT), clause, text)),
          Rule.of(
              "ACCEDED",
              List.of("acceded", "adhered", "became"),
              "{SUBJECT}{HELP} (?:acceded to|adhered to|became (?:a )?part(?:y|ies) to|became (?:a )?signator(?:y|ies) (?:to|of)) "
                  + TREATY
                  + "(?:{WHEN})?",
              TreatyRules::acceded),
          Rule.of(
              "IS_PARTY",
              List.of("part"),
              "{SUBJECT} (?:is|are|remains|remain|has been|have been) (?:a )?part(?:y|ies) to "
                  + TREATY
                  + "(?:,? since (?<d><D\\d+>))?",
              (clause, text) ->
                  text.say(
                      FactKind.PARTY_TO, text.subjects(), text.treaty(), Map.of(), text.still())),
          Rule.of(
              "DENOUNCED",
              "{SUBJECT}{HELP} (?:denounced|abrogated|repudiated) " + TREATY + "(?:{WHEN})?",
              (clause, text) -> act("DENUNCIATION", clause, text)),
          Rule.of(
              "EXTENDED",
              List.of("exten", "prolong", "renewed"),
              "{SUBJECT}{HELP} (?:extended|extending|prolonged|prolonging|renewed|agreed to extend|agreed to prolong|signed (?:an?|the) (?:\\w+ )?(?:protocol|agreement|document|deal) (?:to extend|extending|prolonging|on extending|on prolonging|on (?:the )?(?:extension|prolongation) of)) (?:(?<t><[TO]\\d+>)|(?<its>the (?:treaty|pact|agreement|alliance)))(?: for (?:another|a further|an additional|the next|\\w+) [^<.;,]{1,25}?)?(?:{WHEN})?",
              TreatyRules::extended),
          Rule.of(
              "EXTENDED_BY",
              "(?<t><[TO]\\d+>),? (?:which )?(?:was|were) (?:extended|prolonged|renewed)(?: for (?:another|a further|an additional|the next|\\w+) [^<.;,]{1,25}?)?(?:{WHEN})?{BY}",
              TreatyRules::extended));

  private TreatyRules() {}

  private static void act(String act, Clause clause, Discourse text) {
    List<Mention> actors =
        Stream.concat(text.subjects().stream(), clause.mentions("with").stream()).toList();
    text.say(
        FactKind.ACTED_ON, actors, text.treaty(), Map.of("act", act), Validity.at(text.date()));
    text.membersWho(clause);
  }

  private static void acceded(Clause clause, Discourse text) {
    if (clause.text().matches(".*\\bpart(?:y|ies) to\\b.*")) {
      Edtf since = Validity.from(text.date());
      text.say(FactKind.PARTY_TO, text.subjects(), text.treaty(), Map.of(), since);
    } else if (clause.text().contains("signator")) {
      act("SIGNATURE", clause, text);
    } else {
      act("ACCESSION", clause, text);
    }
  }

  /** An organization that is called as its treaty is: the treaty is extended. */
  private static void extended(Clause clause, Discourse text) {
    Mention named = clause.has("t") ? clause.mention("t") : text.object();
    if (named == null) {
      return;
    }
    onTreaty("EXTENSION", named, text);
  }

  private static void theySigned(Clause clause, Discourse text) {
    Mention named = clause.mention("t");
    if (named != null) {
      onTreaty(clause.part("verb").equals("ratified") ? "RATIFICATION" : "SIGNATURE", named, text);
      text.membersWho(clause);
    }
  }

  private static void onTreaty(String act, Mention named, Discourse text) {
    Edtf date = Validity.at(text.date());
    Optional<String> treaty =
        named.candidates().stream()
            .map(Candidate::entity)
            .filter(entity -> EntityKind.of(entity).orElseThrow() == EntityKind.TREATY)
            .findFirst();
    if (date != null && treaty.isPresent()) {
      text.subjects()
          .forEach(
              actor ->
                  text.say(
                      FactKind.ACTED_ON, actor.entity(), treaty.get(), Map.of("act", act), date));
    }
  }
}
