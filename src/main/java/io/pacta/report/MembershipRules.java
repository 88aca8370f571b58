package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who joined, left, suspended its membership, came back, or is a member, and in which status. */
final class MembershipRules {

  private static final String JOINED =
      "(?:joined|joining|acceded to|acceding to|entered|became (?:an?|the|its) (?:\\w+[- ]){0,4}?members? of|became (?:full |new )?members of|became part of"
          + "|(?:was|were|been) (?:admitted|accepted) (?:to|into|as (?:an? )?(?:\\w+ )?members? (?:of|to|by))"
          + "|(?:was|were|been) granted (?:full )?membership (?:of|in)"
          + "|(?:gained|won|took up|obtained) (?:full )?(?:membership|admission) (?:of|in|to)|signed up to)";

  private static final String LEFT =
      "(?:left|leaving|quit|quitting|exited|withdrew from|withdrawing from|pulled out of|pulling out of|walked out of"
          + "|ceased to be (?:a )?members? of|(?:was|were|been) expelled from|withdrew (?:its|their) membership (?:of|in)"
          + "|gave up (?:its|their) membership (?:of|in)|ended (?:its|their) membership (?:of|in))";

  private static final String IT =
      "(?:it\\b|the (?:bloc|organi[sz]ation|alliance|pact|group|grouping|treaty|community|union)\\b)";

  private static final String STATUS =
      "(?<status>an? observer(?: (?:state|status|member))?|observers|an? associate members?|associate members|an? candidate(?: country| member)?|an? dialogue partner|dialogue partners)";

  private static final String OTHERS =
      "(?<others>(?:(?:,| and|, and|;)(?: by)? (?:<[CO]\\d+>(?:(?:, | and |, and )<[CO]\\d+>)*)(?: followed| did so)? ?{AT}<D\\d+>)*)";

  private static final Pattern THEN =
      Pattern.compile(
          "(?<s>"
              + "<[CO]\\d+>(?:(?:, | and |, and )<[CO]\\d+>)*)?[^<]{1,25}?(?<o><O\\d+>)?[^<]{0,12}?(?<d><D\\d+>)");

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "JOINED",
              "{SUBJECT}{HELP} "
                  + JOINED
                  + " (?:both )?(?<o><[OT]\\d+>)(?:{WHEN})?"
                  + "(?<objects>(?:(?:,| and|, and) <O\\d+> (?:in|on) <D\\d+>)*)"
                  + OTHERS,
              MembershipRules::joined),
          Rule.of(
              "JOINED_IT",
              "{SUBJECT}{HELP} (?:joined(?: "
                  + IT
                  + ")?|became (?:a )?(?:full )?members?|(?:was|were|been) admitted){WHEN}"
                  + OTHERS,
              MembershipRules::joined),
          Rule.of(
              "JOINED_BY",
              "(?<o><[OT]\\d+>),? (?:which )?(?:was|were|been) joined{WHEN} by (?<s>{LIST})",
              (clause, text) -> member("FULL", Discourse.from(text.date()), text)),
          Rule.of(
              "ADMITTED",
              "(?<o><O\\d+>) (?:admitted|accepted|welcomed) (?<s>{LIST})(?: as (?:an? )?(?:\\w+ ){0,2}members?)?{WHEN}",
              (clause, text) -> member("FULL", Discourse.from(text.date()), text)),
          Rule.of(
              "LEFT",
              "{SUBJECT}{HELP} " + LEFT + " (?<o><[OT]\\d+>)(?:{WHEN})?" + OTHERS,
              MembershipRules::left),
          Rule.of(
              "SUSPENDED",
              "{SUBJECT}{HELP} (?:suspended|suspending|froze|freezing) (?:it\\b|(?:its|their) (?:own )?(?:membership|participation|activities|involvement)(?: (?:in|of|at) (?:(?<o><[OT]\\d+>)|"
                  + IT
                  + "))?)(?:{WHEN})?",
              (clause, text) -> member("SUSPENDED", Discourse.from(text.date()), text)),
          Rule.of(
              "WAS_SUSPENDED",
              "{SUBJECT}{HELP} (?:was|were|been) suspended from (?<o><O\\d+>){WHEN}",
              (clause, text) -> member("SUSPENDED", Discourse.from(text.date()), text)),
          Rule.of(
              "SUSPENDED_FROM",
              "(?:suspended|suspends) (?<s>{LIST}) from (?<o><O\\d+>){WHEN}",
              (clause, text) -> member("SUSPENDED", Discourse.from(text.date()), text)),
          Rule.of(
              "SUSPENDED_BY",
              "(?<o><O\\d+>){HELP} suspended (?<s>{LIST}){WHEN}",
              (clause, text) -> member("SUSPENDED", Discourse.from(text.date()), text)),
          Rule.of(
              "EXPELLED_FROM",
              "(?:expelled|ejected) (?<s>{LIST}) from (?<o><O\\d+>){WHEN}",
              (clause, text) -> member("FULL", Discourse.until(text.date()), text)),
          Rule.of(
              "RETURNED",
              "{SUBJECT}{HELP} (?:returned|returning|rejoined|rejoining|re-joined|came back|coming back|was readmitted|resumed (?:its|their) (?:membership|participation)|renewed (?:its|their) membership|restored (?:its|their) membership)"
                  + "(?: (?:to |in |of |into )?(?:(?<o><[OT]\\d+>)|"
                  + IT
                  + "))?(?:{WHEN})?",
              (clause, text) -> member("FULL", Discourse.from(text.date()), text)),
          Rule.of(
              "BECAME_STATUS",
              "{SUBJECT}{HELP} (?:became|(?:was|were|been) (?:admitted|accepted) as|(?:was|were|been) granted) "
                  + STATUS
                  + " (?:in|at|of|to|with|for)(?: membership (?:of|in))? (?<o><O\\d+>){WHEN}",
              (clause, text) -> member(status(clause), Discourse.from(text.date()), text)),
          Rule.of(
              "OBSERVER_STATUS",
              "{SUBJECT}{HELP} (?:was granted|were granted|received|obtained|got|gained|was given|were given|acquired) observer status (?:in|at|of|to|with) (?<o><O\\d+>){WHEN}",
              (clause, text) -> member("OBSERVER", Discourse.from(text.date()), text)),
          Rule.of(
              "GRANTED_OBSERVER",
              "(?<o><O\\d+>) (?:granted|gave) (?:observer status to (?<s>{LIST})|(?<s2>{LIST}) observer status){WHEN}",
              MembershipRules::observers),
          Rule.of(
              "HAS_OBSERVER_STATUS",
              "{SUBJECT} (?:has|have|holds|hold|enjoys|enjoy|has had|have had) (?:the status of )?(?:an )?observer(?: status)? (?:in|at|of|to|with) (?<o><O\\d+>)(?: since (?<d><D\\d+>))?",
              (clause, text) -> still("OBSERVER", clause, text)),
          Rule.of(
              "IS_STATUS",
              "{SUBJECT} (?:is|are|remains|remain) "
                  + STATUS
                  + " (?:in|at|of|to|with|for)(?: membership (?:of|in))? (?<o><O\\d+>)(?: since (?<d><D\\d+>))?",
              (clause, text) -> still(status(clause), clause, text)),
          Rule.of(
              "IS_MEMBER",
              "{SUBJECT} (?:is|are|remains|remain|has been|have been) (?:an? )?(?:\\w+ )?(?:member|member state|member country|members|member states) of (?<o><O\\d+>)(?: since (?<d><D\\d+>))?",
              (clause, text) -> still("FULL", clause, text)),
          Rule.of(
              "A_MEMBER",
              "(?<s><C\\d+>), (?:an? )?(?:full |founding |long-time |longtime )?member (?:state )?of (?<o><O\\d+>)(?: since (?<d><D\\d+>))?(?=[,.;])",
              (clause, text) -> still("FULL", clause, text)),
          Rule.of(
              "BELONGS",
              "{SUBJECT} (?:belongs|belong) to (?<o><O\\d+>)",
              (clause, text) -> still("FULL", clause, text)),
          Rule.of(
              "MEMBERS",
              "(?<!former )(?<!new )(?<o><O\\d+>)(?:'s)? members? (?<s>{LIST})",
              (clause, text) -> member("FULL", text.then(), text)),
          Rule.of(
              "COMPRISES",
              "(?<o><O\\d+>),? (?:which )?(?:groups|comprises|consists of|unites|brings together|is made up of|includes|has as members|is composed of) (?<s>{LIST})",
              (clause, text) -> member("FULL", text.now(), text)),
          Rule.of(
              "MEMBERS_ARE",
              "(?:(?<o><O\\d+>)'s|[Tt]he) (?:\\w+ )?(?:members|member states|member countries)(?: of (?<o2><O\\d+>))? (?:are|include) (?<s>{LIST})",
              MembershipRules::membersAre),
          Rule.of(
              "WAS_MEMBER",
              "{SUBJECT}{HELP} (?:was|were|been|belonged to) (?:an? )?(?:\\w+ )?(?:members? of )?(?<o><O\\d+>) (?<how>from|between|until|till|since|during)? ?(?<d><D\\d+>)(?: (?:to|until) (?<d2><D\\d+>))?",
              MembershipRules::was),
          Rule.of(
              "FOUNDED",
              "(?<o><[OT]\\d+>),? ?(?:which )?(?:was|were|been)? ?(?:formed|founded|established|created|set up|launched|made|concluded)(?:{WHEN})?{PLACE}{BY}",
              MembershipRules::founded),
          Rule.of(
              "FOUNDERS",
              "(?<s>{LIST})(?: —| –| -|,)?{HELP} (?:formed|founded|established|created|set up|launched|co-founded) (?<o><O\\d+>){WHEN}",
              (clause, text) -> member("FULL", Discourse.from(text.date()), text)));

  private MembershipRules() {}

  private static void joined(Clause clause, Discourse text) {
    Edtf date = text.date();
    member("FULL", Discourse.from(date), text);
    more(clause, "objects", Discourse::from, text);
    more(clause, "others", Discourse::from, text);
  }

  /** {@code and NATO in 1949}; {@code , West Germany in 1955 and Spain in 1982}. */
  private static void more(
      Clause clause, String part, UnaryOperator<@Nullable Edtf> bound, Discourse text) {
    Matcher more = THEN.matcher(clause.part(part));
    while (more.find()) {
      Edtf date = clause.marked().date(more.group("d")).value();
      Mention object =
          more.group("o") == null ? text.object() : clause.marked().mention(more.group("o"));
      List<Mention> subjects =
          more.group("s") == null
              ? text.subjects()
              : Clause.signs(more.group("s")).stream().map(clause.marked()::mention).toList();
      if (part.equals("objects")) {
        subjects = text.subjects();
        object =
            Clause.signs(more.group()).stream()
                .filter(sign -> sign.charAt(1) == 'O')
                .map(clause.marked()::mention)
                .findFirst()
                .orElse(object);
      }
      tell("FULL", subjects, object, bound.apply(date), text);
    }
  }

  private static void left(Clause clause, Discourse text) {
    Mention object = text.object();
    if (object != null && object.kind() == EntityKind.TREATY) {
      text.say(
          FactKind.ACTED_ON,
          text.subjects(),
          object,
          Map.of("act", "WITHDRAWAL"),
          Discourse.at(text.date()));
    } else {
      member("FULL", Discourse.until(text.date()), text);
      more(clause, "others", Discourse::until, text);
    }
  }

  private static void observers(Clause clause, Discourse text) {
    List<Mention> subjects = clause.has("s") ? clause.mentions("s") : clause.mentions("s2");
    tell("OBSERVER", subjects, text.object(), Discourse.from(text.date()), text);
  }

  private static void membersAre(Clause clause, Discourse text) {
    Mention object = clause.has("o") ? clause.mention("o") : clause.mention("o2");
    tell("FULL", clause.mentions("s"), object, text.now(), text);
  }

  /** It is so when the text is published; since a date, where it says so. */
  private static void still(String status, Clause clause, Discourse text) {
    Edtf since = clause.date("d");
    Edtf valid =
        since == null || since.isInterval()
            ? text.now()
            : Edtf.parse(since + "/[" + text.published() + "..]");
    member(status, valid, text);
  }

  private static void was(Clause clause, Discourse text) {
    Edtf first = clause.date("d");
    Edtf last = clause.date("d2");
    Edtf valid =
        switch (clause.part("how")) {
          case "until", "till" -> Discourse.until(first);
          case "since" -> Discourse.from(first);
          case "from" ->
              last == null || first == null || first.isInterval()
                  ? Discourse.from(first)
                  : Edtf.parse(first + "/" + last);
          case "between" -> first != null && first.isInterval() ? first : null;
          default -> null;
        };
    member("FULL", valid, text);
  }

  private static void founded(Clause clause, Discourse text) {
    Edtf date = text.date();
    Mention object = text.object();
    List<Mention> founders = clause.mentions("s");
    if (object != null && object.kind() == EntityKind.TREATY) {
      text.say(FactKind.ACTED_ON, founders, object, Map.of("act", "SIGNATURE"), Discourse.at(date));
    } else {
      tell("FULL", founders, object, Discourse.from(date), text);
    }
    text.membersWho(clause);
  }

  private static String status(Clause clause) {
    String status = clause.part("status");
    return status.contains("observer")
        ? "OBSERVER"
        : status.contains("associate")
            ? "ASSOCIATE"
            : status.contains("candidate") ? "CANDIDATE" : "PARTNER";
  }

  private static void member(String status, @Nullable Edtf valid, Discourse text) {
    Mention object = text.object();
    if (object != null && object.kind() == EntityKind.TREATY) {
      treaty(status, object, text);
    } else {
      tell(status, text.subjects(), object, valid, text);
    }
  }

  /** Who joins a treaty accedes to it, and who suspends its part in it acts on it. */
  private static void treaty(String status, Mention treaty, Discourse text) {
    String act = status.equals("SUSPENDED") ? "SUSPENSION" : "ACCESSION";
    text.say(
        FactKind.ACTED_ON, text.subjects(), treaty, Map.of("act", act), Discourse.at(text.date()));
  }

  private static void tell(
      String status,
      List<Mention> subjects,
      @Nullable Mention object,
      @Nullable Edtf valid,
      Discourse text) {
    text.say(FactKind.MEMBER_OF, subjects, object, Map.of("status", status), valid);
  }
}
