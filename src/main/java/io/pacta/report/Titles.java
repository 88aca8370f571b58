package io.pacta.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for offices, and the roles that they mean. */
final class Titles {

  private static final Map<String, String> ROLES =
      Stream.of(
              "HEAD_OF_STATE: president king queen emperor emir sultan shah",
              "HEAD_OF_GOVERNMENT: prime_minister premier chancellor taoiseach",
              "FOREIGN_MINISTER: foreign_minister minister_of_foreign_affairs"
                  + " minister_for_foreign_affairs foreign_affairs_minister foreign_secretary"
                  + " secretary_of_state external_affairs_minister minister_of_external_affairs",
              "DEFENCE_MINISTER: defence_minister defense_minister minister_of_defence"
                  + " minister_of_defense defence_secretary defense_secretary secretary_of_defense",
              "SECRETARY_GENERAL: secretary-general secretary_general",
              "CHAIR: chairman chairwoman chairperson chair",
              "AMBASSADOR: ambassador",
              "LEADER: leader ruler general_secretary strongman dictator military_ruler"
                  + " supreme_leader party_leader communist_leader communist_party_leader"
                  + " head_of_state head_of_government")
          .map(line -> line.split(": "))
          .flatMap(
              line ->
                  Arrays.stream(line[1].split(" "))
                      .map(title -> Map.entry(title.replace('_', ' '), line[0])))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** The roles of those who may be the effective leader of a country. */
  private static final Set<String> HEADS =
      Set.of("HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "LEADER", "CHAIR");

  /** Words of courtesy and rank, after which a surname may stand alone. */
  private static final Set<String> COURTESIES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "lord",
          "lady",
          "general",
          "gen",
          "marshal",
          "colonel",
          "col",
          "senator",
          "comrade",
          "prince",
          "sheikh",
          "ayatollah",
          "pope",
          "minister",
          "secretary",
          "generalissimo",
          "field",
          "president",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "emir",
          "sultan",
          "shah",
          "leader",
          "chairman",
          "ambassador",
          "pm",
          "dictator",
          "ruler",
          "strongman",
          "vice");

  /** Last words of titles, after which a surname says who is meant. */
  private static final Set<String> OFFICES =
      Set.of(
          "minister",
          "secretary",
          "president",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "emir",
          "sultan",
          "shah",
          "leader",
          "chairman",
          "general");

  /** All titles as a pattern, the longest first; a capital may begin each word. */
  static final String PATTERN =
      ROLES.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(
              title ->
                  Arrays.stream(title.split("(?<=[ -])"))
                      .map(
                          word ->
                              "[%s%s]%s"
                                  .formatted(
                                      word.substring(0, 1).toUpperCase(Locale.ROOT),
                                      word.charAt(0),
                                      word.substring(1)))
                      .collect(Collectors.joining()))
          .collect(Collectors.joining("|", "(?:", ")"));

  /** A quick look for a word that each title has. */
  private static final Pattern ANY =
      Pattern.compile(
          ROLES.keySet().stream()
              .map(title -> title.substring(title.lastIndexOf(' ') + 1))
              .flatMap(word -> Arrays.stream(word.split("-")).skip(word.contains("-") ? 1 : 0))
              .distinct()
              .collect(Collectors.joining("|", "(?i)(?:", ")")));

  private Titles() {}

  /** Whether a sentence may have a title in it. */
  static boolean mayBeIn(String sentence) {
    return ANY.matcher(sentence).find();
  }

  /** The role that a title means. */
  static String role(String title) {
    return ROLES.getOrDefault(title.toLowerCase(Locale.ROOT), "OTHER");
  }

  /** Whether who has the role may also be who leads the country. */
  static boolean mayLead(String role) {
    return HEADS.contains(role);
  }

  static boolean isCourtesy(String word) {
    return COURTESIES.contains(word);
  }

  static boolean isOffice(String word) {
    return OFFICES.contains(word);
  }
}
