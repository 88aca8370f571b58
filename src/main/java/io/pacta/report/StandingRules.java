package io.pacta.report;

import io.pacta.time.Edtf;
import java.util.List;

/** Who is or was a member, and in which status. */
final class StandingRules {

  private static final String STATUS =
      "(?<status>an? observer(?: (?:state|status|member))?|observers|an? associate members?|associate members|an? candidate(?: country| member)?|an? (?:dialogue )?partner|(?:dialogue )?partners)";

  private static final String A_MEMBER =
      "(?:an? |the |one of the |among the )?(?:(?!(?:not|no|never|associate|observer|candidate|former|non-voting)\\b)[\\w-]+ ){0,2}?(?:member|member state|member country|members|member states|member countries) of";

  private static final String SINCE = "(?:,? since (?:early |late |mid-)?(?<d><D\\d+>))?";

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "BECAME_STATUS",
              List.of("observer", "associate", "candidate", "partner"),
              "{SUBJECT}{HELP} (?:became|(?:was|were|been) (?:admitted|accepted) as|(?:was|were|been) (?:granted|given)) "
                  + STATUS
                  + " (?:in|at|of|to|with|for)(?: membership (?:of|in))? {OBJECT}{WHEN}",
              (clause, text) -> Memberships.from(status(clause), text)),
          Rule.of(
              "OBSERVER_STATUS",
              "{SUBJECT}{HELP} (?:(?:was|were|been) (?:granted|given)|received|obtained|got|gained|acquired|secured) observer status (?:in|at|of|to|with) {OBJECT}{WHEN}",
              (clause, text) -> Memberships.from("OBSERVER", text)),
          Rule.of(
              "GRANTED_OBSERVER",
              "(?<o><O\\d+>){HELP} (?:granted|gave) (?:observer status to (?<s>{LIST})|(?<s2>{LIST}) observer status){WHEN}",
              StandingRules::observers),
          Rule.of(
              "HAS_OBSERVER_STATUS",
              List.of("observer"),
              "{SUBJECT}(?: <D\\d+>)? (?:has|have|holds|hold|enjoys|enjoy|(?:has|have) (?:had|held|enjoyed)) (?:the status of )?(?:an )?observer(?: status)?(?: (?:in|at|of|to|with) {OBJECT})?"
                  + SINCE
                  + "(?=[,.;:)]|$| and\\b| but\\b| while\\b| as\\b)",
              (clause, text) -> Memberships.still("OBSERVER", text)),
          Rule.of(
              "IS_STATUS",
              List.of("observer", "associate", "candidate", "partner"),
              "{SUBJECT} (?:is|are|remains|remain|has been|have been) (?:only )?"
                  + STATUS
                  + "(?: (?:in|at|of|to|with|for)(?: membership (?:of|in))? {OBJECT}(?: membership)?)?"
                  + SINCE
                  + "(?=[,.;:)]|$| and\\b| but\\b| while\\b| as\\b)",
              (clause, text) -> Memberships.still(status(clause), text)),
          Rule.of(
              "IS_MEMBER",
              List.of("member"),
              "{SUBJECT} (?:is|are|remains|remain|stays|stay|has been|have been) (?:still )?"
                  + A_MEMBER
                  + " {OBJECT}"
                  + SINCE,
              (clause, text) -> Memberships.still("FULL", text)),
          Rule.of(
              "REMAINS",
              "{SUBJECT} (?:remains|remain|stays|stay|(?:has|have) (?:remained|stayed)) (?:in|inside) {OBJECT}(?=[,.;:)]|$| and\\b| but\\b| while\\b)",
              (clause, text) -> Memberships.still("FULL", text)),
          Rule.of(
              "A_MEMBER",
              "(?<s><C\\d+>), (?:itself )?(?:an? )?(?:full |founding |long-time |longtime )?member (?:state )?of (?<o><O\\d+>)"
                  + SINCE
                  + "(?=[,.;])",
              (clause, text) -> Memberships.still("FULL", text)),
          Rule.of(
              "MEMBER_SINCE",
              "(?<s><C\\d+>), (?:an? )?(?:\\w+ )?member since (?:early |late |mid-)?(?<d><D\\d+>)",
              (clause, text) -> Memberships.from("FULL", text)),
          Rule.of(
              "BELONGS",
              "{SUBJECT} (?:belongs|belong|has belonged|have belonged) to {OBJECT}" + SINCE,
              (clause, text) -> Memberships.still("FULL", text)),
          Rule.of(
              "TO_WHICH",
              "(?<o><O\\d+>),? to which (?:(?<it>it|they|the country)|(?<s>{LIST})) (?:has |have |had )?(?:long )?belonged since (?<d><D\\d+>)",
              StandingRules::belonged),
          Rule.of(
              "MEMBERS",
              "(?<!former )(?<!new )(?<o><O\\d+>)(?:'s)? members? (?<s>{LIST})",
              (clause, text) ->
                  Memberships.tell("FULL", text.subjects(), text.object(), text.then(), text)),
          Rule.of(
              "COMPRISES",
              "(?<o><O\\d+>),? (?:which )?(?:now )?(?:groups|comprises|consists of|unites|brings together|is made up of|includes|has as members|is composed of) (?<s>{LIST})",
              (clause, text) ->
                  Memberships.tell("FULL", text.subjects(), text.object(), text.now(), text)),
          Rule.of(
              "MEMBERS_ARE",
              "(?:(?<o><O\\d+>)'s|[Tt]he) (?:\\w+ )?(?:members|member states|member countries)(?: of (?<o2><O\\d+>))? (?:are|include) (?<s>{LIST})",
              StandingRules::membersAre),
          Rule.of(
              "WAS_MEMBER",
              "{SUBJECT}{HELP} (?:was|were|been|belonged to) (?:an? )?(?:\\w+ )?(?:members? of )?(?<o><O\\d+>) (?<how>from|between|until|till|since|during)? ?(?<d><D\\d+>)(?: (?:to|until) (?<d2><D\\d+>))?",
              StandingRules::was));

  private StandingRules() {}

  private static void observers(Clause clause, Discourse text) {
    List<Mention> subjects = clause.has("s") ? clause.mentions("s") : clause.mentions("s2");
    Memberships.tell("OBSERVER", subjects, text.object(), Validity.from(text.date()), text);
  }

  private static void membersAre(Clause clause, Discourse text) {
    Mention object = clause.has("o") ? clause.mention("o") : clause.mention("o2");
    Memberships.tell("FULL", clause.mentions("s"), object, text.now(), text);
  }

  /** {@code has belonged since}: it still does; {@code had belonged}: it did then. */
  private static void belonged(Clause clause, Discourse text) {
    if (clause.text().matches(".*\\b(?:has|have) (?:long )?belonged.*")) {
      Memberships.still("FULL", text);
    } else {
      Memberships.from("FULL", text);
    }
  }

  private static void was(Clause clause, Discourse text) {
    if (clause.text().matches(".*\\b(?:has|have) been\\b.*")) {
      return;
    }
    Edtf first = clause.date("d");
    Edtf last = clause.date("d2");
    Edtf valid =
        switch (clause.part("how")) {
          case "until", "till" -> Validity.until(first);
          case "since" -> Validity.from(first);
          case "from" -> Validity.between(first, last);
          case "between" -> first != null && first.isInterval() ? first : null;
          default -> null;
        };
    Memberships.tell("FULL", text.subjects(), text.object(), valid, text);
  }

  private static String status(Clause clause) {
    String status = clause.part("status");
    return status.contains("observer")
        ? "OBSERVER"
        : status.contains("associate")
            ? "ASSOCIATE"
            : status.contains("candidate") ? "CANDIDATE" : "PARTNER";
  }
}
