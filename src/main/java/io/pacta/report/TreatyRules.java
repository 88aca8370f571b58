package io.pacta.report;

import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who signed, ratified, extended or left a treaty. */
final class TreatyRules {

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "SIGNED",
              "{SUBJECT}{HELP} (?:signed|concluded|signing|inked) (?<t><T\\d+>)(?: with (?<with>{LIST}))?(?:{WHEN})?",
              (clause, text) -> act("SIGNATURE", clause, text)),
          Rule.of(
              "SIGNED_BY",
              "(?<t><T\\d+>)(?:,| \\()? ?(?:which )?(?:was|is|were)? ?(?:signed|concluded|inked|made)(?:{WHEN})?{PLACE}{BY}",
              (clause, text) -> act("SIGNATURE", clause, text)),
          Rule.of(
              "SIGNING_OF",
              "(?:signing|signature|conclusion) of (?<t><T\\d+>)(?:{WHEN})?{BY}",
              (clause, text) -> act("SIGNATURE", clause, text)),
          Rule.of(
              "RATIFIED",
              "{SUBJECT}(?:'s? (?:parliament|government|legislature|lawmakers|senate|Senate|Parliament))?{HELP} (?:ratified|ratifying) (?<t><T\\d+>)(?:{WHEN})?",
              (clause, text) -> act("RATIFICATION", clause, text)),
          Rule.of(
              "RATIFIED_IT",
              "{SUBJECT}{HELP} ratified(?: it\\b| the (?:treaty|pact|convention|agreement|statute|protocol|charter)\\b)?(?:{WHEN})",
              (clause, text) -> act("RATIFICATION", clause, text)),
          Rule.of(
              "SIGNED_IT",
              "{SUBJECT}{HELP} signed (?:it|the (?:treaty|pact|convention|agreement|statute|protocol|charter))\\b(?:{WHEN})",
              (clause, text) -> act("SIGNATURE", clause, text)),
          Rule.of(
              "WHICH_SIGNED",
              "(?<t><T\\d+>), which (?:(?<it>it|they|the country)|(?<s>{LIST})) (?:had )?(?<verb>signed|ratified){WHEN}",
              (clause, text) ->
                  act(
                      clause.part("verb").equals("signed") ? "SIGNATURE" : "RATIFICATION",
                      clause,
                      text)),
          Rule.of(
              "RATIFIED_BY",
              "(?<t><T\\d+>),? (?:which )?(?:was|were)? ?ratified(?:{WHEN})?{BY}",
              (clause, text) -> act("RATIFICATION", clause, text)),
          Rule.of(
              "ACCEDED",
              "{SUBJECT}{HELP} (?:acceded to|became (?:a )?part(?:y|ies) to|became (?:a )?signator(?:y|ies) (?:to|of)) (?<t><T\\d+>)(?:{WHEN})?",
              TreatyRules::acceded),
          Rule.of(
              "IS_PARTY",
              "{SUBJECT} (?:is|are|remains|remain) (?:a )?part(?:y|ies) to (?<t><T\\d+>)",
              (clause, text) ->
                  text.say(
                      FactKind.PARTY_TO,
                      text.subjects(),
                      clause.mention("t"),
                      Map.of(),
                      text.now())),
          Rule.of(
              "DENOUNCED",
              "{SUBJECT}{HELP} (?:denounced|abrogated|repudiated) (?<t><T\\d+>)(?:{WHEN})?",
              (clause, text) -> act("DENUNCIATION", clause, text)),
          Rule.of(
              "EXTENDED",
              "{SUBJECT}{HELP} (?:extended|extending|prolonged|prolonging|renewed|agreed to extend|agreed to prolong|signed (?:an?|the) (?:\\w+ )?(?:protocol|agreement|document|deal) (?:to extend|extending|prolonging|on extending|on prolonging|on (?:the )?(?:extension|prolongation) of)) (?<t><[TO]\\d+>)(?: for (?:another|a further|an additional|the next|\\w+) [^<.;,]{1,25}?)?(?:{WHEN})?",
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
        FactKind.ACTED_ON, actors, text.treaty(), Map.of("act", act), Discourse.at(text.date()));
    text.membersWho(clause);
  }

  private static void acceded(Clause clause, Discourse text) {
    if (clause.marked().text().substring(clause.from(), clause.to()).contains("part")) {
      Edtf since = Discourse.from(text.date());
      text.say(FactKind.PARTY_TO, text.subjects(), clause.mention("t"), Map.of(), since);
    } else {
      act("ACCESSION", clause, text);
    }
  }

  /** An organization that is called as its treaty is: the treaty is extended. */
  private static void extended(Clause clause, Discourse text) {
    Mention named = clause.mention("t");
    if (named == null) {
      return;
    }
    Edtf date = Discourse.at(text.date());
    named.candidates().stream()
        .map(Candidate::entity)
        .filter(entity -> entity.startsWith("treaty:"))
        .findFirst()
        .ifPresent(
            treaty -> {
              if (date != null) {
                text.subjects()
                    .forEach(
                        actor ->
                            text.say(
                                FactKind.ACTED_ON,
                                actor.entity(),
                                treaty,
                                Map.of("act", "EXTENSION"),
                                date));
              }
            });
  }
}
