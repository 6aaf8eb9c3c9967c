package no.bht.supervision.tilda;

import static no.bht.supervision.tilda.TildaCalls.coordinations;
import static no.bht.supervision.tilda.TildaCalls.reports;
import static no.bht.supervision.tilda.TildaCalls.trends;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Calls;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.sharing.Sharing;
import org.junit.jupiter.api.Test;

/** What others are told of real inspections, from plan to the years of a unit. */
@SupervisionTest
class SharedInspectionsTest {
  private static final int SEED = 1_870_000;

  @Inject Sql sql;
  @Inject TildaDatabase database;
  @Inject TildaSettings settings;
  @Inject Reports all;
  @Inject Sharing sharing;
  @Inject InstantSource clock;

  @Test
  void a_planned_inspection_is_for_coordination_and_a_closed_one_is_a_report() throws IOException {
    OrganisationNumber employer = known(1, "AS", null);
    String path = Calls.openInspection(employer, "EMPLOYER", true);
    UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));

    assertThat(reports(employer.value())).isEmpty();
    assertThat(trends(employer.value())).isEmpty();
    assertThat(coordinations(employer.value())).isEqualTo(golden("coordination", employer, id));

    report(path, employer, id);

    assertThat(reports(employer.value())).isEqualTo(golden("report", employer, id));
    assertThat(trends(employer.value())).isEqualTo(golden("trend", employer, id));
  }

  @Test
  void an_unannounced_inspection_is_told_of_with_its_day() {
    OrganisationNumber employer = known(2, "AS", null);
    Calls.openInspection(employer, "EMPLOYER", false);
    sql.update(
        "update inspection set planned_for = date '2031-05-07' where party = ?", employer.value());

    JsonNode one = coordinations(employer.value()).get(0);

    assertThat(one.path("uanmeldttilsyn").asText()).isEqualTo("ja");
    assertThat(one.path("tilsynsstatus").asText()).isEqualTo("planlegging");
    assertThat(one.at("/planlagteKontroller/0/planlagtkontrolldato").asText())
        .isEqualTo("2031-05-07T00:00:00Z");
  }

  @Test
  void both_bounds_count_for_the_planned_day() {
    OrganisationNumber employer = known(3, "AS", null);
    Calls.openInspection(employer, "EMPLOYER", true);
    sql.update(
        "update inspection set planned_for = date '2031-06-10' where party = ?", employer.value());
    String unit = employer.value();

    assertThat(coordinations(unit, "fromDate", "2031-06-10T00:00:00.000Z")).hasSize(1);
    assertThat(coordinations(unit, "toDate", "2031-06-10T00:00:00Z")).hasSize(1);
    assertThat(coordinations(unit, "fromDate", "2031-06-10T00:00:00.001Z")).isEmpty();
    assertThat(coordinations(unit, "toDate", "2031-06-09T23:59:59.999Z")).isEmpty();
    assertThat(
            TildaCalls.answer(
                "tilsynskoordineringer", "/tilda/koordinering", "maaned", "6", "aar", "2031"))
        .anySatisfy(one -> assertThat(one.path("tildaenhet").asText()).isEqualTo(unit));
    assertThat(
            TildaCalls.answer(
                "tilsynskoordineringer", "/tilda/koordinering", "maaned", "07", "aar", "2031"))
        .noneSatisfy(one -> assertThat(one.path("tildaenhet").asText()).isEqualTo(unit));
  }

  @Test
  void of_a_sole_proprietor_nothing_is_told_that_may_tell_of_a_person() {
    assertStripped(known(4, "ENK", null));
  }

  @Test
  void a_sole_proprietor_does_not_hide_behind_its_sub_unit() {
    OrganisationNumber main = known(5, "ENK", null);

    assertStripped(known(6, "BEDR", main));
  }

  @Test
  void one_of_whom_nothing_is_known_counts_as_a_sole_proprietor() {
    assertStripped(OrganisationNumbers.valid(SEED + 7));
  }

  private void assertStripped(OrganisationNumber unit) {
    String path = Calls.openInspection(unit, "EMPLOYER", true);
    report(path, unit, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));

    JsonNode report = reports(unit.value()).get(0);

    assertThat(report.has("tilsynsegenskaper")).isFalse();
    assertThat(report.has("anmerkninger")).isFalse();
    assertThat(report.toString()).doesNotContain("utredning", "meldingTil");
    assertThat(trends(unit.value())).isEmpty();
    LocalDate today = Calls.today();
    String month = Integer.toString(today.getMonthValue());
    String year = Integer.toString(today.getYear());
    assertThat(TildaCalls.answer("tilsynsrapporter", "/tilda/tilsyn", "maaned", month, "aar", year))
        .filteredOn(one -> one.path("tildaenhet").asText().equals(unit.value()))
        .containsExactly(report);
    assertThat(TildaCalls.answer("trendrapporter", "/tilda/trend", "maaned", month, "aar", year))
        .noneSatisfy(one -> assertThat(one.path("tildaenhet").asText()).isEqualTo(unit.value()));
  }

  @Test
  void the_sub_unit_is_the_one_that_is_told_of() {
    OrganisationNumber main = known(8, "AS", null);
    OrganisationNumber sub = known(9, "BEDR", main);
    String path = Calls.openInspection(main, "EMPLOYER", true);
    sql.update("update inspection set sub_unit = ? where party = ?", sub.value(), main.value());
    report(path, main, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));

    assertThat(reports(main.value())).isEmpty();
    assertThat(reports(sub.value()).get(0).path("tildaenhet").asText()).isEqualTo(sub.value());
    assertThat(reports(sub.value()).get(0).has("tilsynsegenskaper")).isTrue();
    assertThat(trends(sub.value()).get(0).at("/aarligeTildaenhetTotaler/0/antallTilsyn").asInt())
        .isOne();
  }

  @Test
  void a_main_unit_is_told_of_with_its_sub_units_where_the_office_wants_that() throws IOException {
    OrganisationNumber main = known(11, "AS", null);
    OrganisationNumber sub = known(12, "BEDR", main);
    String path = Calls.openInspection(sub, "EMPLOYER", true);
    sql.update("update inspection set main_unit = ? where party = ?", main.value(), sub.value());
    report(path, sub, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));

    assertThat(reports(main.value())).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SharedInspections withSubUnits =
        new SharedInspections(
            database,
            all,
            new Coordinations(settings),
            sharing,
            ReportsPropertyTest.settings(Map.of("bht.supervision.tilda.include-sub-units", "true")),
            clock);
    Asked asked = Asked.ofUnit(main.value(), null, null);
    Answer.bare(answer -> withSubUnits.reports(asked, answer)).write(out);
    Answer.bare(answer -> withSubUnits.trends(asked, answer)).write(out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"tildaenhet\":\"" + sub.value(), "\"antallTilsyn\":1");
  }

  @Test
  void what_was_inspected_before_this_system_is_told_of_too() {
    OrganisationNumber employer = known(10, "AS", null);
    UUID id = UUID.fromString("00000000-0000-7000-8000-000001870010");
    sql.update(
        """
        insert into history_inspection (id, source, earlier_id, content_hash, party, party_kind, form,
          selection_reason, carried_out_on, municipality)
        values (?, 'test', ?, '', ?, 'EMPLOYER', 'ON_SITE', 'RANDOM', date '2019-05-06', '1103')
        """,
        id,
        employer.value(),
        employer.value());
    sql.update("insert into history_finding values (?, '5527', 'BREACH', null)", id);
    sql.update(
        "insert into history_reaction (inspection_id, number, kind, control_point) values (?, 1,"
            + " 'ORDER', '5527')",
        id);

    JsonNode report = reports(employer.value(), "fromDate", "2019-05-06T00:00:00Z").get(0);

    assertThat(report.at("/tilsynsegenskaper/uanmeldttilsyn").asText()).isEqualTo("ikkeAngitt");
    assertThat(report.at("/tilsynsegenskaper/tilsynsstatus").asText()).isEqualTo("lukket");
    assertThat(report.path("bruddOgReaksjoner")).hasSize(1);
    assertThat(report.at("/bruddOgReaksjoner/0").has("reaksjonsdato")).isFalse();
    assertThat(trends(employer.value(), "toDate", "2019-01-01T00:00:00Z").get(0).toString())
        .contains("\"trenddataForKalenderAar\":2019", "\"antallTilsynMedReaksjoner\":1");
    assertThat(trends(employer.value(), "fromDate", "2020-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void that_a_person_was_reported_to_the_police_is_not_told_of_the_enterprise() {
    OrganisationNumber employer = known(15, "AS", null);
    String path = Calls.openInspection(employer, "EMPLOYER", true);
    Calls.answer(path, "5527", Calls.assessed("IN_ORDER")).then().statusCode(200);
    Calls.answer(path, "5528", Calls.assessed("IN_ORDER")).then().statusCode(200);
    Calls.step(Calls.inspector(), path + "/close", Map.of("report", "Seen."))
        .then()
        .statusCode(200);
    reportToPolice(path, "NATURAL_PERSON");

    assertThat(reports(employer.value()).get(0).has("bruddOgReaksjoner")).isFalse();
    assertThat(trends(employer.value()).toString())
        .contains("\"antallTilsynUtenReaksjoner\":1")
        .doesNotContain("antallAnmeldteReaksjoner");

    reportToPolice(path, "BOTH");

    assertThat(reports(employer.value()).get(0).path("bruddOgReaksjoner")).hasSize(1);
    assertThat(trends(employer.value()).toString()).contains("\"antallAnmeldteReaksjoner\":1");
  }

  private static void reportToPolice(String path, String against) {
    Calls.creating(
            Map.of(
                "against",
                against,
                "provisions",
                List.of("LOV-2005-06-17-62 § 19-1"),
                "facts",
                "Seen.",
                "reportedOn",
                Calls.today().toString()))
        .post(path + "/police-reports")
        .then()
        .statusCode(201);
  }

  @Test
  void a_year_counts_that_the_time_asked_for_touches() {
    OrganisationNumber employer = known(14, "AS", null);
    String path = Calls.openInspection(employer, "EMPLOYER", true);
    report(path, employer, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    int year = Calls.today().getYear();
    String last = year + "-12-31T23:59:59Z";

    assertThat(trends(employer.value(), "fromDate", last)).hasSize(1);
    assertThat(trends(employer.value(), "toDate", year + "-01-01T00:00:00Z")).hasSize(1);
    assertThat(trends(employer.value(), "fromDate", (year + 1) + "-01-01T00:00:00Z")).isEmpty();
    assertThat(trends(employer.value(), "toDate", (year - 1) + "-12-31T23:59:59Z")).isEmpty();
    assertThat(trends(employer.value(), "fromDate", last, "toDate", year + "-01-01T00:00:00Z"))
        .isEmpty();
    assertThat(reports(employer.value(), "fromDate", last, "toDate", year + "-01-01T00:00:00Z"))
        .isEmpty();
  }

  /** An employer as the register tells of it. */
  private OrganisationNumber known(int seed, String form, OrganisationNumber main) {
    OrganisationNumber employer = OrganisationNumbers.valid(SEED + seed);
    sql.update(
        """
        insert into employer_facts (employer, known_from, municipality, organisation_form, main_unit)
        values (?, date '2020-01-01', '0301', ?, ?)
        """,
        employer.value(),
        form,
        main == null ? null : main.value());
    return employer;
  }

  /** Two points answered, an order on one, guidance on the other, a message, and closed. */
  private void report(String path, OrganisationNumber employer, UUID id) {
    Calls.answer(path, "5527", Calls.assessed("BREACH")).then().statusCode(200);
    Calls.answer(path, "5528", Calls.assessed("BREACH")).then().statusCode(200);
    reaction(id, employer, "ORDER", "5528");
    reaction(id, employer, "GUIDANCE", "5527");
    sql.update(
        """
        insert into authority_message
        values (?, '985399077', ?, ?, 'REPORT', 'Rapporten er klar.', now(), 'inspector')
        """,
        new UUID(id.getLeastSignificantBits(), 2),
        employer.value(),
        id);
    Calls.step(Calls.inspector(), path + "/close", Map.of("report", "Seen."))
        .then()
        .statusCode(200);
  }

  private void reaction(UUID id, OrganisationNumber employer, String kind, String point) {
    sql.update(
        """
        insert into reaction (id, kind, inspection_id, party, party_kind, control_point, legal_bases, state, stage,
          decided_on, annulled)
        values (?, ?, ?, ?, 'EMPLOYER', ?, '{LOV-2005-06-17-62 § 3-3,FOR-2011-12-06-1355 § 13-3}', 'ISSUED', 'DECIDED',
          date '2026-03-20', false)
        """,
        new UUID(id.getLeastSignificantBits(), kind.hashCode()),
        kind,
        id,
        employer.value(),
        point);
  }

  private static JsonNode golden(String name, OrganisationNumber unit, UUID id) throws IOException {
    LocalDate today = Calls.today();
    try (InputStream file =
        SharedInspectionsTest.class.getResourceAsStream("/tilda/golden-" + name + ".json")) {
      String text =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .replace("<unit>", unit.value())
              .replace("<id>", id.toString())
              .replace("<today>", today.toString())
              .replace("\"<year>\"", Integer.toString(today.getYear()))
              .replace("\"<month>\"", Integer.toString(today.getMonthValue()));
      return new JsonMapper().readTree(text);
    }
  }
}
