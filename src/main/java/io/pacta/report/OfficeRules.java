package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import io.pacta.time.Truth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which person holds which office, mostly by a title. */
final class OfficeRules {

  /** Words before a title that change nothing. */
  private static final String MOD =
      "(?:(?:new|current|longtime|long-time|veteran|incumbent|[Aa]cting|[Ii]nterim|visiting|new|elderly|communist|Communist|military|hardline|rotating|its|their|his|her)[ ])*";

  /** Words before that make another statement of it. */
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "(?i)(?:former|ex|then|late|future|incoming|designate|deputy|vice|first|would-be|one-time|onetime|ousted|deposed|exiled|self-proclaimed|succeeded|replaced|predecessor)[ -](?:<?\\S*>? ?)?$");

  private static final String OF = "(?<of><[JCO]\\d+>)";
  private static final String AND = "(?: and (?<title2>{TITLE}) of (?<of2><[CO]\\d+>))?";
  private static final String BECAME =
      "(?:became|had become|has become|(?:was|has been|had been) (?:appointed|sworn in|inaugurated|installed|named|confirmed|elected|chosen)(?: as)?|took office as|took over(?: from <P\\d+>)? as|took power as|(?:succeeded|replaced) <P\\d+> as)";

  private static final String SINCE = " since (?:early |late |mid-)?(?<d><D\\d+>)";

  /** What makes another statement of it that somebody has a title. */
  private static final String NOT_ALWAYS = "(?! (?:since|from|until|till|between|in <D))";

  /** Who was elected does not hold the office yet, where heads of state are. */
  private static final Pattern ELECTED = Pattern.compile("\\b(?:elected|chosen)\\b");

  /** Whoever was toppled has the title no more. */
  private static final Pattern OVER =
      Pattern.compile(
          "^,? (?:who )?(?:had been|has been|was|were|were) (?:toppled|ousted|overthrown|deposed|removed|dismissed|assassinated|killed|sacked|succeeded|replaced)\\b");

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "TITLE",
              OF
                  + "(?:'s?)? (?<mod>"
                  + MOD
                  + ")(?<title>{TITLE})"
                  + AND
                  + "(?:,? who [^<.;]{0,40}(?:chairs|heads) <O\\d+>,?)?,? (?<p><P\\d+>)",
              OfficeRules::title),
          Rule.of(
              "TITLE_OF",
              "(?<!\\w)(?<mod>"
                  + MOD
                  + ")(?<title>{TITLE}) of "
                  + OF
                  + "(?:,? (?:and )?(?<of2><[JC]\\d+>)(?:'s?)? (?<title2>{TITLE}))?,? (?<p><P\\d+>)",
              OfficeRules::title),
          Rule.of(
              "TITLE_BEFORE",
              "(?<!\\w)(?<mod>" + MOD + ")(?<title>{TITLE}) (?<p><P\\d+>) of (?<of><[CO]\\d+>)",
              OfficeRules::title),
          Rule.of(
              "HAS_TITLE",
              "(?<p><P\\d+>)(?:, who is|, who was| is| was|,)(?: serving as)?(?: as)? (?:(?:the|an?) )?(?<mod>"
                  + MOD
                  + ")"
                  + OF
                  + "(?:'s?)? (?<title>{TITLE})"
                  + AND
                  + NOT_ALWAYS,
              OfficeRules::title),
          Rule.of(
              "HAS_TITLE_OF",
              "(?<p><P\\d+>)(?:, who is|, who was| is| was|,)(?: serving as)?(?: as)? (?:(?:the|an?) )?(?<mod>"
                  + MOD
                  + ")(?<title>{TITLE}) of "
                  + OF
                  + "(?: and (?:(?<of2><[JC]\\d+>)(?:'s?)? (?<title2>{TITLE})|(?:the )?(?<title3>{TITLE}) of (?<of3><[CO]\\d+>)))?"
                  + NOT_ALWAYS,
              OfficeRules::title),
          Rule.of(
              "TITLE_SINCE",
              "(?<p><P\\d+>)(?:,| has been|, who has been|,? (?:who )?has served as|,? (?:who )?has been serving as) (?:(?:the|an?) )?(?<mod>"
                  + MOD
                  + ")(?:"
                  + OF
                  + "(?:'s?)? (?<title>{TITLE})|(?<title2>{TITLE}) of (?<of2><[CO]\\d+>)|(?<office><F\\d+>)),?"
                  + SINCE,
              (clause, text) -> change(clause, text.still(), text)),
          Rule.of(
              "SERVED",
              "(?<p><P\\d+>)(?:,| was|,? who was|,? (?:who )?(?:had |has )?served as|,? (?:who )?had been) (?:(?:the|an?) )?(?<mod>"
                  + MOD
                  + ")(?:"
                  + OF
                  + "(?:'s?)? (?<title>{TITLE})|(?<title2>{TITLE}) of (?<of2><[CO]\\d+>)|(?<office><F\\d+>)),? (?<how>from|between|until|till) (?<d><D\\d+>)(?: (?:to|until|and) (?<d2><D\\d+>))?",
              OfficeRules::served),
          Rule.of("OFFICE", "(?<office><F\\d+>),? (?<p><P\\d+>)", OfficeRules::office),
          Rule.of(
              "HAS_OFFICE",
              "(?<p><P\\d+>)(?: is|,)(?: (?:the|currently))? (?<office><F\\d+>)",
              OfficeRules::office),
          Rule.of(
              "CHAIRS",
              "(?<p><P\\d+>)(?:,? who)?(?: is| now| has)?(?:, <[^<]{1,60},)? (?:chairs|heads|leads|presides over|is chairing) (?<of><O\\d+>)",
              OfficeRules::chairs),
          Rule.of(
              "WHO_CHAIRS",
              "who (?:chairs|heads|leads|presides over) (?<of><O\\d+>),? (?<p><P\\d+>)",
              OfficeRules::chairs),
          Rule.of(
              "BECAME",
              "(?<p><P\\d+>)(?:,[^<.;]{0,40},)?(?:,? who)? "
                  + BECAME
                  + " (?:(?:the|an?) )?(?<mod>"
                  + MOD
                  + ")(?:"
                  + OF
                  + "(?:'s?)? (?:(?:new|next|first) )?(?<title>{TITLE})|(?<title2>{TITLE}) of (?<of2><[CO]\\d+>)|(?<office><F\\d+>)){WHEN}",
              OfficeRules::became),
          Rule.of(
              "BECAME_MINISTER",
              "(?<p><P\\d+>)(?:,[^<.;]{0,40},)?(?:,? who)? "
                  + BECAME
                  + " (?:the )?(?<mod>)(?<title>{TITLE}){WHEN}",
              OfficeRules::becameMinister),
          Rule.of(
              "LEFT_OFFICE",
              "(?<p><P\\d+>)(?:,[^<.;]{0,40},)?(?:,? who)? (?:resigned|stepped down|stood down|left office|was ousted|was dismissed|was removed|was overthrown|retired) as (?<mod>)(?:"
                  + OF
                  + "(?:'s?)? (?<title>{TITLE})|(?<title2>{TITLE}) of (?<of2><[CO]\\d+>)|(?<office><F\\d+>)){WHEN}",
              OfficeRules::leftOffice));

  private OfficeRules() {}

  private static void title(Clause clause, Discourse text) {
    String after = clause.marked().text().substring(clause.to());
    if (isNotNow(clause) || OVER.matcher(after).find()) {
      return;
    }
    tell(clause, "title", "of", null, text);
    tell(clause, "title2", "of2", null, text);
    tell(clause, "title3", "of3", null, text);
  }

  /** A word before, or after the name of the country, says that it is somebody else's title. */
  private static boolean isNotNow(Clause clause) {
    return NOT_NOW.matcher(clause.marked().text().substring(0, clause.from())).find()
        || (clause.has("p")
            && clause
                .marked()
                .text()
                .substring(clause.from(), clause.to())
                .matches(".*\\b(?:former|late|ex)\\b.*"));
  }

  /**
   * Who has a title has it now, unless the record knows better and the sentence is of the past, or
   * it begins with a date.
   */
  private static Edtf when(Mention person, String office, Discourse text) {
    List<Post> held =
        text.surroundings().postsOf(person.entity()).stream()
            .filter(post -> post.office().equals(office))
            .toList();
    Edtf then = text.then();
    boolean past =
        held.isEmpty()
            ? text.beginsWithDate()
            : held.stream().noneMatch(post -> post.heldOn(text.published()) != Truth.FALSE)
                && held.stream().anyMatch(post -> post.heldOn(text.thenDay()) != Truth.FALSE);
    return past ? then : text.now();
  }

  private static void tell(
      Clause clause, String title, String of, @Nullable Edtf valid, Discourse text) {
    Mention person = clause.mention("p");
    Mention whose = clause.mention(of);
    if (person == null || whose == null || !clause.has(title)) {
      return;
    }
    office(Titles.role(clause.part(title)), whose, person, text)
        .ifPresent(
            office ->
                say(
                    clause,
                    person,
                    office,
                    Objects.requireNonNullElseGet(valid, () -> when(person, office, text)),
                    text));
  }

  private static void say(
      Clause clause, Mention person, String office, Edtf valid, Discourse text) {
    boolean acting = clause.part("mod").matches("(?i).*(?:acting|interim).*");
    text.say(
        FactKind.HOLDS, person.entity(), office, acting ? Map.of("acting", true) : Map.of(), valid);
  }

  /**
   * The office that a title means: one of the role; of a head, else that of the effective leader,
   * if the record knows the person as such.
   */
  private static Optional<String> office(
      String role, Mention whose, Mention person, Discourse text) {
    String sought =
        whose.kind() == EntityKind.ORGANIZATION && role.equals("HEAD_OF_STATE") ? "CHAIR" : role;
    List<Post> posts =
        text.surroundings().postsOf(whose.entity()).stream()
            .filter(post -> !post.isHeld())
            .toList();
    Optional<String> named =
        posts.stream()
            .filter(post -> post.role().equals(sought))
            .map(Post::office)
            .sorted()
            .findFirst();
    if (named.isPresent() || !Titles.mayLead(sought)) {
      return named.filter(office -> person.kind() == EntityKind.PERSON);
    }
    return text.surroundings().postsOf(person.entity()).stream()
        .filter(
            post ->
                post.isHeld() && post.of().equals(whose.entity()) && post.role().equals("LEADER"))
        .map(Post::office)
        .findFirst();
  }

  private static void office(Clause clause, Discourse text) {
    Mention person = clause.mention("p");
    Mention office = clause.mention("office");
    if (person != null && office != null && !isNotNow(clause)) {
      say(clause, person, office.entity(), when(person, office.entity(), text), text);
    }
  }

  private static void chairs(Clause clause, Discourse text) {
    Mention person = clause.mention("p");
    Mention whose = clause.mention("of");
    if (person != null && whose != null) {
      text.surroundings().postsOf(whose.entity()).stream()
          .filter(post -> !post.isHeld() && post.role().equals("CHAIR"))
          .findFirst()
          .ifPresent(post -> say(clause, person, post.office(), text.now(), text));
    }
  }

  private static void became(Clause clause, Discourse text) {
    String role = Titles.role(clause.has("title") ? clause.part("title") : clause.part("title2"));
    boolean state =
        role.equals("HEAD_OF_STATE")
            && clause.mentions("of").stream().noneMatch(OfficeRules::isOrganization);
    if (!state || !ELECTED.matcher(clause.text()).find()) {
      change(clause, Validity.from(text.date()), text);
    }
  }

  private static boolean isOrganization(Mention mention) {
    return mention.kind() == EntityKind.ORGANIZATION;
  }

  /** {@code became foreign minister}: of whom, the record knows who has the person as such. */
  private static void becameMinister(Clause clause, Discourse text) {
    Mention person = clause.mention("p");
    Edtf valid = Validity.from(text.date());
    String role = Titles.role(clause.part("title"));
    if (person == null || valid == null || role.equals("OTHER")) {
      return;
    }
    List<String> offices =
        text.surroundings().postsOf(person.entity()).stream()
            .filter(post -> post.isHeld() && post.role().equals(role))
            .map(Post::office)
            .distinct()
            .toList();
    if (offices.size() == 1) {
      say(clause, person, offices.getFirst(), valid, text);
    }
  }

  private static void served(Clause clause, Discourse text) {
    Edtf first = clause.date("d");
    Edtf valid =
        switch (clause.part("how")) {
          case "until", "till" -> Validity.until(first);
          default -> Validity.between(first, clause.date("d2"));
        };
    change(clause, valid, text);
  }

  private static void leftOffice(Clause clause, Discourse text) {
    change(clause, Validity.until(text.date()), text);
  }

  private static void change(Clause clause, @Nullable Edtf valid, Discourse text) {
    Mention person = clause.mention("p");
    if (valid == null || person == null) {
      return;
    }
    Mention office = clause.mention("office");
    if (office != null) {
      say(clause, person, office.entity(), valid, text);
    }
    tell(clause, "title", "of", valid, text);
    tell(clause, "title2", "of2", valid, text);
  }
}
