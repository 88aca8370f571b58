package io.pacta.report;

import java.util.List;

/** Who joined, left, suspended its membership, or came back. */
final class MembershipRules {

  private static final String BE = "(?:was|were|been)";
  private static final String OWN = "(?:its|their) (?:own )?(?:full )?";

  /** {@code became the first country to leave}. */
  private static final String FIRST =
      "(?:became|is|are|was|were) (?:only )?the (?:[\\w-]+ ){0,2}?(?:country|state|nation|member|republic|government|ally|first|second|third|fourth|fifth|last|latest|only|\\d+(?:st|nd|rd|th))(?: [\\w-]+){0,3}? to (?:have )?";

  private static final String A_MEMBER =
      "(?:an?|the|its|full|new) (?:(?!(?:not|no|never|associate|observer|candidate|former|non-voting)\\b)[\\w'-]+ ){0,4}?members?(?: states?| countr(?:y|ies))?";

  private static final String JOINED =
      "(?:joined|joining|acceded to|acceding to|entered|became "
          + A_MEMBER
          + " of|became members? of|became part of|becoming "
          + A_MEMBER
          + " of|"
          + BE
          + " (?:admitted|accepted|taken|welcomed|let|brought) (?:to|into|as (?:an? )?(?:(?!(?:not|no|never|associate|observer|candidate|former|non-voting)\\b)\\w+ )?members? (?:of|to|by))"
          + "|"
          + BE
          + " (?:granted|given) (?:full )?(?:membership|admission) (?:of|in|to)"
          + "|(?:gained|won|took up|obtained|secured|achieved) (?:full )?(?:membership|admission|accession|entry) (?:of|in|to|into)|signed up to|"
          + FIRST
          + "(?:join(?:ed)?|enter(?:ed)?|accede(?:d)? to))";

  private static final String JOINED_THEN =
      "(?:joined|entered|acceded|signed up|became (?:an? )?(?:full )?members?|became "
          + A_MEMBER
          + "|becoming "
          + A_MEMBER
          + "|"
          + BE
          + " (?:admitted|accepted|taken in|let in)|"
          + BE
          + " (?:granted|given) (?:full )?membership|(?:gained|won|obtained) (?:full )?membership|"
          + FIRST
          + "(?:join(?:ed)?|enter(?:ed)?|accede(?:d)?))";

  private static final String LEFT =
      "(?:left|leaving|quit|quitting|exited|withdrew from|withdrawing from|pulled out of|pulling out of|walked out of|dropped out of|departed from"
          + "|ceased to (?:be (?:an? )?members? of|belong to)|"
          + BE
          + " (?:expelled|ejected|excluded|thrown out) (?:from|of)"
          + "|(?:withdrew|withdrawing|gave up|ended|ending|terminated|terminating|renounced|renouncing|relinquished|cancelled) "
          + OWN
          + "membership (?:of|in)|"
          + FIRST
          + "(?:leave|left|quit|exit|exited|withdraw from|withdrawn from|pull out of|pulled out of|walk out of))";

  private static final String LEFT_THEN =
      "(?:left|quit|exited|withdrew|pulled out|walked out|dropped out|departed|"
          + BE
          + " (?:expelled|ejected|thrown out)|(?:gave up|ended|terminated|renounced|relinquished) "
          + OWN
          + "membership|"
          + FIRST
          + "(?:leave|quit|withdraw|pull out|walk out))";

  private static final String PART =
      "(?:membership|participation|activities|involvement|part)(?: (?:in|of|at) {OBJECT})?";

  private static final String RETURNED =
      "(?:returned|returning|rejoined|rejoining|re-joined|came back|coming back|was back|were back|"
          + BE
          + " (?:readmitted|re-admitted|reinstated|let back in|welcomed back|taken back)"
          + "|(?:resumed|resuming|renewed|renewing|restored|regained|unfroze|reactivated|took up) (?:it\\b(?! )|"
          + OWN
          + "(?:membership|participation|seat|place))"
          + "|(?:resumed|resuming|renewed|renewing|regained) it\\b)";

  private static final List<String> WORDS_JOINED =
      List.of(
          "join",
          "acced",
          "enter",
          "became",
          "becoming",
          "admitted",
          "accepted",
          "taken",
          "welcomed",
          "let in",
          "brought",
          "granted",
          "given",
          "gained",
          "won ",
          "took up",
          "obtained",
          "secured",
          "achieved",
          "signed up");

  private static final List<String> WORDS_LEFT =
      List.of(
          "left",
          "leav",
          "quit",
          "exit",
          "withdr",
          "pull",
          "walk",
          "drop",
          "depart",
          "ceased",
          "expelled",
          "ejected",
          "excluded",
          "thrown",
          "gave up",
          "ended",
          "ending",
          "terminat",
          "renounc",
          "relinquished",
          "cancelled");

  private static final List<String> WORDS_RETURNED =
      List.of(
          "return",
          "rejoin",
          "re-join",
          "back",
          "admitted",
          "reinstated",
          "resum",
          "renew",
          "restored",
          "regained",
          "unfroze",
          "reactivated",
          "took up");

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "JOINED",
              WORDS_JOINED,
              "{SUBJECT}{HELP} " + JOINED + " (?:both )?{OBJECT}(?:{WHEN})?",
              (clause, text) -> Memberships.from("FULL", text)),
          Rule.of(
              "JOINED_THEN",
              WORDS_JOINED,
              "{SUBJECT}{HELP} " + JOINED_THEN + "{WHEN}",
              (clause, text) -> Memberships.from("FULL", text)),
          Rule.of(
              "HAVING_JOINED",
              "Having (?:joined|entered)(?: {OBJECT})?{WHEN}, (?<s>{LIST})",
              (clause, text) -> Memberships.from("FULL", text)),
          Rule.of(
              "JOINED_BY",
              "{OBJECT},? (?:which )?(?:was|were|been) joined(?:{WHEN})? by (?<s>{LIST})(?:,? ?{AT}(?<d2><D\\d+>))?",
              (clause, text) -> Memberships.from("FULL", text)),
          Rule.of(
              "ADMITTED",
              "(?<o><O\\d+>){ASIDE}{HELP} (?:admitted|readmitted|accepted|welcomed|took in) (?<s>{LIST})(?: as (?:an? |its )?(?:(?!(?:not|no|never|associate|observer|candidate|former|non-voting)\\b)\\w+ ){0,3}members?)?{WHEN}",
              (clause, text) -> Memberships.from("FULL", text)),
          Rule.of(
              "LEFT",
              WORDS_LEFT,
              "{SUBJECT}{HELP} " + LEFT + " {OBJECT}(?:{WHEN})?",
              (clause, text) -> Memberships.until(text)),
          Rule.of(
              "LEFT_THEN",
              WORDS_LEFT,
              "{SUBJECT}{HELP} " + LEFT_THEN + "{WHEN}",
              (clause, text) -> Memberships.until(text)),
          Rule.of(
              "SUSPENDED",
              "{SUBJECT}{HELP} (?:suspended|suspending|froze|freezing|put|halted) (?:it\\b|"
                  + OWN
                  + PART
                  + ")(?: on hold)?(?:{WHEN})?",
              MembershipRules::suspended),
          Rule.of(
              "ITS_SUSPENDED",
              "(?:(?<s>{LIST})'s?|\\b(?<it>[Ii]ts|[Tt]heir)) "
                  + PART
                  + "{HELP} (?:was|were|been) (?:suspended|frozen|put on hold){WHEN}",
              (clause, text) -> Memberships.from("SUSPENDED", text)),
          Rule.of(
              "ITS_ENDED",
              "(?:(?<s>{LIST})'s?|\\b(?<it>[Ii]ts|[Tt]heir)) membership (?:in|of) {OBJECT}{HELP} (?:ended|expired|was terminated|lapsed){WHEN}",
              (clause, text) -> Memberships.until(text)),
          Rule.of(
              "WAS_SUSPENDED",
              "{SUBJECT}{HELP} (?:was|were|been) suspended(?: from {OBJECT})?{WHEN}",
              MembershipRules::wasSuspended),
          Rule.of(
              "SUSPENDED_FROM",
              "(?:suspended|suspends) (?<s>{LIST}) from (?<o><O\\d+>){WHEN}",
              (clause, text) -> Memberships.from("SUSPENDED", text)),
          Rule.of(
              "SUSPENDED_BY",
              "(?<o><O\\d+>){HELP} (?:suspended|froze) (?:the (?:membership|participation) of )?(?<s>{LIST})(?:'s? (?:membership|participation))?{WHEN}",
              (clause, text) -> Memberships.from("SUSPENDED", text)),
          Rule.of(
              "EXPELLED_FROM",
              "(?:expelled|ejected) (?<s>{LIST}) from (?<o><O\\d+>){WHEN}",
              (clause, text) -> Memberships.until(text)),
          Rule.of(
              "EXPELLED_BY",
              "(?<o><O\\d+>){HELP} (?:expelled|ejected|threw out) (?<s>{LIST}){WHEN}",
              (clause, text) -> Memberships.until(text)),
          Rule.of(
              "RETURNED",
              WORDS_RETURNED,
              "{SUBJECT}{HELP} "
                  + RETURNED
                  + "(?: (?:to |in |of |into |at )?{OBJECT})?(?: as (?:an? )?(?:full )?member)?(?:{WHEN})?",
              (clause, text) -> Memberships.from("FULL", text)),
          Rule.of(
              "PARTICIPLE",
              "(?<s>{LIST}), (?<verb>admitted|readmitted|suspended|expelled)(?: (?:to|from) {OBJECT})?{WHEN}(?=[,;])",
              MembershipRules::participle),
          Rule.of(
              "FOLLOWED",
              "(?<s>{LIST})(?: also)?{HELP} (?:followed(?: suit)?|did so|did likewise|followed (?:it|them)(?! out| into| in)){WHEN}",
              (clause, text) -> text.sayAgain()),
          Rule.of(
              "SO_DID",
              "^ ?So (?:did|were|was|has|have) (?<s>{LIST})(?:,? ?{AT}(?<d><D\\d+>))?(?=[,.;])",
              (clause, text) -> text.sayAgain()),
          Rule.of(
              "LIFTED",
              "(?<o><O\\d+>){HELP} (?:lifted|ended|revoked) (?:the )?suspension of (?<s>{LIST}){WHEN}",
              (clause, text) -> Memberships.from("FULL", text)));

  private MembershipRules() {}

  /** Whoever puts or halts something puts its membership on hold. */
  private static void suspended(Clause clause, Discourse text) {
    String words = clause.text();
    if (!words.matches(".*\\bput\\b.*") || words.contains("on hold")) {
      Memberships.from("SUSPENDED", text);
    }
  }

  /** {@code Madagascar, suspended in 2009,}. */
  private static void participle(Clause clause, Discourse text) {
    switch (clause.part("verb")) {
      case "expelled" -> Memberships.until(text);
      case "suspended" -> Memberships.from("SUSPENDED", text);
      default -> Memberships.from("FULL", text);
    }
  }

  /** {@code has been suspended since}: it still is. */
  private static void wasSuspended(Clause clause, Discourse text) {
    if (clause.text().matches(".*\\b(?:has|have) been suspended\\b.* since <D\\d+>")) {
      Memberships.still("SUSPENDED", text);
    } else {
      Memberships.from("SUSPENDED", text);
    }
  }
}
