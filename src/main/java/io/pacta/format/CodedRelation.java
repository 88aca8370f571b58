package io.pacta.format;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What kind of event a relation of CAMEO is. The first word that its name begins with decides; what
 * is said to be done, or is only wanted, threatened or intended, is a statement.
 */
final class CodedRelation {

  private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

  static {
    put("CALL", "Discuss_by_telephone");
    put(
        "MEETING",
        "Consult",
        "Meet_",
        "Make_a_visit",
        "Host_a_visit",
        "Engage_in_negotiation",
        "Mediate");
    put(
        "UNREST",
        "Demonstrate_or_rally",
        "Demonstrate_for",
        "Protest",
        "Use_conventional",
        "Use_unconventional",
        "Use_tactics_of_violent",
        "Use_as_human",
        "Use_chemical",
        "fight_",
        "Abduct",
        "Physically_assault",
        "Sexually_assault",
        "Kill_",
        "Torture",
        "Assassinate",
        "Attempt_to_assassinate",
        "Employ_aerial",
        "Conduct_suicide",
        "Conduct_strike",
        "Conduct_hunger",
        "Carry_out",
        "Occupy_",
        "Obstruct_passage",
        "Detonate_",
        "Engage_in_mass",
        "Engage_in_political_dissent",
        "Engage_in_violent",
        "Destroy_property",
        "Seize_or_damage",
        "Violate_ceasefire");
    put(
        "STATEMENT",
        "Make_",
        "Express_",
        "Praise",
        "Criticize",
        "Accuse",
        "Demand",
        "Appeal_",
        "Reject",
        "Threaten",
        "Deny_",
        "Complain",
        "Rally_",
        "Decline_comment",
        "Defend_verbally",
        "Apologize",
        "Forgive",
        "Acknowledge",
        "Consider_policy",
        "Give_ultimatum",
        "Refuse_");
  }

  private CodedRelation() {}

  /** One of the kinds of event; OTHER where none fits. */
  static String eventKind(String relation) {
    return BEGINNINGS.entrySet().stream()
        .filter(each -> relation.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("OTHER");
  }

  private static void put(String kind, String... beginnings) {
    for (String beginning : beginnings) {
      BEGINNINGS.put(beginning, kind);
    }
  }
}
