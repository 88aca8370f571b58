package io.pacta.format;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.ingest.Format;
import io.pacta.ingest.Identities.Meaning;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Part;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who was a member of which intergovernmental organization by the Correlates of War Project,
 * version 3: a row for each organization and year, a column for each state.
 *
 * <ul>
 *   <li>Years of equal status are a spell. A cell that is blank or missing is in none.
 *   <li>It starts in the year that is first observed with it; or somewhere from the year after the
 *       last one that was observed otherwise, where the years between are imputed or missing.
 *   <li>It ends from the year last observed with it to the next that is observed otherwise. Where
 *       the state or the organization ends, that is the year itself.
 *   <li>A blank says that the state was not counted. The first year after it is taken for the
 *       start, though some, as Liechtenstein, had been members before.
 *   <li>A spell that runs to the end of the table may go on after it.
 * </ul>
 *
 * <p>All members are listed, of states and organizations that are counted. The data set says in
 * which years each state is: where any row has a number for it. An organization is not counted in
 * years of its life that have no row, or one in which a cell is missing. In all these years nothing
 * is denied.
 *
 * <p>The rows of an organization stand together in the published file, and need not: a byte for
 * each of their cells is kept until all are read. A claim rests on the row of the first year of its
 * spell. Errors of the source are told as they stand; whose claims are better is not decided here.
 * An organization that Pacta knows already keeps its names, and gets those of the table besides.
 */
@Component
class CowIgo implements Format {

  private static final Publication COW =
      new Publication(
          new Book.Publisher(
              "cow-igo-3",
              "Correlates of War Intergovernmental Organizations",
              "3.0",
              null,
              Edtf.parse("1815-01-01/2014-12-31"),
              10,
              List.of()),
          new Book.Document(
              "cow-igo-3",
              "Intergovernmental Organizations, version 3.0",
              "https://correlatesofwar.org/data-sets/igos/",
              "Correlates of War Project",
              null));

  private static final Part YEARS =
      Part.csv("igo_year_format3.csv", "ioname", "orgname", "year", "ionum", "usa", "uk", "france");

  @Override
  public String name() {
    return "cow-igo";
  }

  @Override
  public String about() {
    return "Correlates of War intergovernmental organizations: organizations and their members";
  }

  @Override
  public List<Part> parts() {
    return List.of(YEARS);
  }

  @Override
  public void read(Intake intake) {
    COW.begin(intake);
    List<IgoState> states = IgoState.all(intake.identities());
    Map<String, IgoOrganization> organizations = new LinkedHashMap<>();
    intake.each(
        YEARS,
        line ->
            organizations
                .computeIfAbsent(line.text("ionum"), IgoOrganization::new)
                .add(line, states));
    organizations.values().removeIf(IgoOrganization::isEmpty);
    intake.publish(
        COW.dataSet()
            .listingAll(List.of(Book.Listed.all(FactKind.MEMBER_OF)))
            .counting(counted(organizations.values(), states, intake)));
    for (IgoOrganization organization : organizations.values()) {
      tell(organization, states, intake);
    }
  }

  /**
   * In which years which states are counted, and those of the organizations that not always are.
   */
  private static List<Book.Counted> counted(
      Collection<IgoOrganization> organizations, List<IgoState> states, Intake intake) {
    List<Book.Counted> counted = new ArrayList<>();
    for (int at = 0; at < states.size(); at++) {
      BitSet years = new BitSet();
      for (IgoOrganization organization : organizations) {
        organization.addCounted(at, years);
      }
      counted.addAll(states.get(at).counted(years));
    }
    for (IgoOrganization organization : organizations) {
      if (!organization.isWhole()) {
        YearsInRow.of(organization.countedYears()).stream()
            .map(run -> new Book.Counted(identity(organization, intake), run.days()))
            .forEach(counted::add);
      }
    }
    return counted;
  }

  private static String identity(IgoOrganization organization, Intake intake) {
    return intake
        .identities()
        .ever("COW_IGO", organization.number())
        .orElseGet(() -> own(organization));
  }

  private static String own(IgoOrganization organization) {
    return EntityKind.ORGANIZATION.identity(organization.details().slug(organization.number()));
  }

  private static void tell(IgoOrganization organization, List<IgoState> states, Intake intake) {
    String entity = identity(organization, intake);
    tellOfItself(organization, entity, entity.equals(own(organization)), intake);
    for (int at = 0; at < states.size(); at++) {
      for (IgoSpell spell : organization.years(at).spells()) {
        tellMembership(organization, entity, states.get(at), spell, intake);
      }
    }
  }

  /**
   * What an organization is.
   *
   * @param own whether Pacta knows it from here only. If not it has a better name
   */
  private static void tellOfItself(
      IgoOrganization organization, String entity, boolean own, Intake intake) {
    IgoDetails details = organization.details();
    String life = organization.life();
    if (details.kind() != null) {
      tell(
          organization,
          entity,
          FactKind.DESCRIBED,
          "../..",
          Map.of("organizationKind", details.kind()),
          intake);
    }
    if (details.founded() != null) {
      tell(organization, entity, FactKind.EXISTED, life, Map.of(), intake);
    }
    tell(
        organization,
        entity,
        FactKind.IDENTIFIED,
        life,
        Map.of("scheme", "COW_IGO", "value", organization.number()),
        intake);
    tellName(organization, entity, own ? "OFFICIAL" : "ALIAS", details.name(), intake);
    for (String other : organization.otherNames()) {
      tellName(organization, entity, "ALIAS", other, intake);
    }
    tellName(organization, entity, "ACRONYM", details.acronym(), intake);
  }

  private static void tellName(
      IgoOrganization organization, String entity, String nameKind, String text, Intake intake) {
    tell(
        organization,
        entity,
        FactKind.NAMED,
        organization.life(),
        Map.of("text", text, "language", "en", "nameKind", nameKind),
        intake);
  }

  private static void tell(
      IgoOrganization organization,
      String entity,
      FactKind kind,
      String valid,
      Map<String, Object> properties,
      Intake intake) {
    String locator =
        "ionum %s, %s: sdate, rows to %d"
            .formatted(
                organization.number(), organization.details().acronym(), organization.lastRow());
    COW.tell(
        intake, organization.line(), kind, entity, entity, Edtf.parse(valid), properties, locator);
  }

  private static void tellMembership(
      IgoOrganization organization, String entity, IgoState state, IgoSpell spell, Intake intake) {
    String locator =
        "ionum %s, column %s: rows of %d to %d"
            .formatted(
                organization.number(),
                String.join(" and ", state.columns()),
                spell.first(),
                spell.last());
    for (Meaning meaning : state.meanings()) {
      Optional<Edtf> valid = spell.valid(meaning);
      if (valid.isPresent()) {
        COW.tell(
            intake,
            organization.line(spell.first()),
            FactKind.MEMBER_OF,
            meaning.entity(),
            entity,
            valid.get(),
            Map.of("status", spell.status()),
            locator);
      }
    }
  }
}
