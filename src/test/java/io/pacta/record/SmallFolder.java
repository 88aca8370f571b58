package io.pacta.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A folder of one data set about four countries and two organizations. Each such folder introduces
 * all of them, so that folders can be loaded in any order. It may have people besides, each of
 * which it introduces where it describes them.
 */
final class SmallFolder {

  static final List<String> COUNTRIES = List.of("belarus", "ghana", "russia", "uzbekistan");
  static final List<String> ORGANIZATIONS = List.of("cis", "csto");

  private final String dataSet;
  private final List<String> members = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private final int precedence;
  private String authorityFor = "";
  private boolean describes = true;

  private SmallFolder(String dataSet, int precedence) {
    this.dataSet = dataSet;
    this.precedence = precedence;
  }

  static SmallFolder of(String dataSet, int precedence) {
    return new SmallFolder(dataSet, precedence);
  }

  SmallFolder authorityFor(String kindAndObject) {
    authorityFor = kindAndObject;
    return this;
  }

  /** Only the data set itself, which claims nothing any more. */
  SmallFolder withoutRows() {
    describes = false;
    members.clear();
    names.clear();
    people.clear();
    return this;
  }

  /** A full member: {@code uzbekistan csto 1992/1999}. */
  SmallFolder member(String countryOrganizationValid) {
    return member(countryOrganizationValid, "NORMAL", "");
  }

  SmallFolder member(String countryOrganizationValid, String rank, String note) {
    String[] parts = countryOrganizationValid.split(" ", 3);
    return member(parts[0], parts[1], "FULL", parts[2], rank, note);
  }

  SmallFolder member(
      String country, String organization, String status, String valid, String rank, String note) {
    members.add(
        String.join(
            ",",
            "country:" + country,
            "organization:" + organization,
            status,
            valid,
            dataSet,
            rank,
            rank.equals("NORMAL") ? "" : "Checked.",
            note,
            "book"));
    return this;
  }

  /** The English short name of a country. */
  SmallFolder name(String country, String text) {
    names.add(
        String.join(",", "country:" + country, text, "en", "SHORT", "1990/..", dataSet, "book"));
    return this;
  }

  /** A person, from birth to death: {@code 1900/1950}. */
  SmallFolder person(String slug, String lived) {
    people.add(String.join(",", slug, lived.replace('/', ','), dataSet, "book"));
    return this;
  }

  Map<String, String> files() {
    return Map.of(
        "data-sets.csv",
        table(
            "slug,name,covers,precedence,authorityFor",
            List.of(
                "%1$s,The %1$s,1990/2020,%2$d,%3$s".formatted(dataSet, precedence, authorityFor))),
        "sources.csv",
        table("slug,title", List.of("book,A book")),
        "countries.csv",
        table("slug,dataSet,source", described(COUNTRIES)),
        "organizations.csv",
        table("slug,dataSet,source", described(ORGANIZATIONS)),
        "people.csv",
        table("slug,born,died,dataSet,source", people),
        "named.csv",
        table("subject,text,language,nameKind,valid,dataSet,source", names),
        "member-of.csv",
        table("subject,object,status,valid,dataSet,rank,rankReason,note,source", members));
  }

  private List<String> described(List<String> slugs) {
    return describes
        ? slugs.stream().map(slug -> "%s,%s,book".formatted(slug, dataSet)).toList()
        : List.of();
  }

  private static String table(String header, List<String> rows) {
    return header + "\n" + String.join("\n", rows) + "\n";
  }

  @Override
  public String toString() {
    return "%s (%d%s) %s".formatted(dataSet, precedence, authorityFor, members);
  }
}
