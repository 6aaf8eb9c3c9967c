package no.bht.employerregistry.coverage;

import static no.bht.employerregistry.fixture.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.coverage.domain.SizeBand;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A made-up register of the year 2003, when nothing of the other tests was there. */
@QuarkusTest
@OnRealServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageResourceTest {
  private static final String DAY = "2003-06-30";
  private static final String COVERAGE = "/api/v1/statistics/coverage?asOf=" + DAY;

  @Inject Sql sql;
  @Inject NightlyCoverage nightly;

  /**
   * Shaped by the published tables: establishments by section, a tenth of a hundredth of them at
   * least twenty; by size, one in four not affiliated, and so on.
   */
  @BeforeAll
  void a_register_shaped_by_the_figures() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                List.of(
                        """
                        create table if not exists made_up (n int, unit text, parent int, code text, employees int,
                          municipality text, listed boolean, status text, part boolean, plan boolean)
                        """,
                        "truncate made_up",
                        // Establishments, obliged by list: 400 of every size class, F in 0301 and Q
                        // in 4601.
                        """
                        insert into made_up
                        select 1000 + n, 'SUB', null, case when n % 4 = 0 then '86.100' else '41.200' end,
                          (array[1, 3, 7, 15, 25, 40, 70, 200])[1 + n / 100],
                          case when n % 4 = 0 then '4601' else '0301' end, true,
                          case
                            when n / 100 = 0 then case when n % 100 < 82 then 'NONE' else 'APPROVED' end
                            when n / 100 = 5 then case when n % 100 < 3 then 'NONE' else 'APPROVED' end
                            when n % 100 < 13 then 'OTHER'
                            when n % 100 < 32 then 'NONE' else 'APPROVED' end,
                          false, n % 2 = 0
                        from generate_series(0, 799) n
                        """,
                        // Others: 100 establishments with employees, 45 of them affiliated; 3 in a
                        // small municipality.
                        """
                        insert into made_up
                        select 3000 + n, 'SUB', null, '62.100', 8, '0301', false,
                          case when n < 45 then 'APPROVED' else 'NONE' end, false, false
                        from generate_series(0, 99) n
                        """,
                        """
                        insert into made_up
                        select 4000 + n, 'SUB', null, '41.200', 7, case when n < 3 then '4602' else '4603' end, true,
                          'APPROVED', false, false
                        from generate_series(0, 22) n
                        """,
                        // Enterprises with one establishment each: by size as in 2023; the
                        // enterprise has the record.
                        """
                        insert into made_up
                        select 5000 + n, 'MAIN', null, '41.200',
                          case when n < 45 then 3 when n < 63 then 7 when n < 93 then 20 when n < 95 then 60 else 150 end,
                          '5001', true, case when n < 70 then 'APPROVED' else 'NONE' end, n = 0, false
                        from generate_series(0, 99) n
                        """,
                        """
                        insert into made_up
                        select 6000 + n, 'SUB', 5000 + n, '41.200', null, '5001', false, 'NONE', false, false
                        from generate_series(0, 99) n
                        """,
                        """
                        insert into employer (organisation_number, unit, name, organisation_form, parent,
                          employees_state, employees, municipality_number, registered_on, deregistered_on, duty, duty_from)
                        select 'c' || n, unit, 'MADE UP', 'AS', 'c' || parent,
                          case when employees is null then 'NOT_REGISTERED' else 'EXACT' end, employees, municipality,
                          '2003-01-01', '2004-01-01', 'DEREGISTERED', '2004-01-01' from made_up
                        """,
                        """
                        insert into employer_industry (organisation_number, classification, code1, read_on)
                        select 'c' || n, 'SN2007', code, '2003-01-01' from made_up
                        """,
                        """
                        insert into duty_period (employer, obliged_from, obliged_to, scope, grounds)
                        select 'c' || n, '2003-01-01', '2003-12-31', 'WHOLE',
                          case when n = 5099 then array['ORDER'] else array['INDUSTRY_LIST'] end
                        from made_up where listed
                        """,
                        """
                        insert into provider_approval (approval_id, provider, valid_from, valid_to, granted, expired)
                        values ('00000000-0000-7000-8000-00000000c001', '910000233', '2003-01-01', '2003-09-30', true, false)
                        """,
                        """
                        insert into affiliation (id, employer, provider, contract_form, covered_part, starts_on, ends_on, state, version)
                        select gen_random_uuid(), 'c' || n, case status when 'APPROVED' then '910000233' else '910000241' end,
                          'BASIC_PACKAGE', case when part then 'a part' end, '2003-04-01', '2003-11-30', 'ENDED', 0
                        from made_up where status <> 'NONE'
                        """,
                        """
                        insert into plan (id, employer, provider, period_from, period_to, measures, received_on)
                        select gen_random_uuid(), 'c' || n, '910000233', '2003-06-30', '2003-12-31', '[]', '2003-06-01'
                        from made_up where plan
                        """,
                        """
                        insert into annual_report (id, employer, provider, report_year, received_on)
                        select gen_random_uuid(), 'c' || n, '910000233', 2002, '2003-07-01' from made_up where plan
                        """)
                    .forEach(statement -> sql.update(statement)));
  }

  @AfterAll
  void leave_nothing() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (String table : List.of("plan", "annual_report", "affiliation", "duty_period")) {
                sql.update("delete from " + table + " where employer ~ '^c[0-9]+$'");
              }
              for (String table : List.of("employer_industry", "employer")) {
                sql.update("delete from " + table + " where organisation_number ~ '^c[0-9]+$'");
              }
              sql.update("delete from provider_approval where provider = '910000233'");
              sql.update("drop table made_up");
            });
  }

  @Test
  void coverage_by_section_and_its_total() {
    JsonPath table = table(COVERAGE + "&unit=SUB&by=SECTION");

    Map<String, Object> total = row(table, "TOTAL");
    assertThat(total)
        .containsEntry("obliged", 823)
        .containsEntry("obligedNotAffiliated", 82 + 3 + 6 * 19)
        .containsEntry("obligedProviderNotApproved", 6 * 13)
        .containsEntry("obligedWithPlan", 400)
        .containsEntry("obligedWithAnnualReport", 0);
    Map<String, Object> health = row(table, "Q");
    assertThat(health)
        .containsEntry("obliged", 200)
        .containsEntry("classification", "SN2007")
        .containsEntry("nameNn", "Helse- og sosialtenester");
    assertThat(row(table, "F")).containsEntry("obliged", 623);
    // 45 that are not obliged, and the 69 establishments of enterprises affiliated as a whole.
    assertThat(row(table, "J")).containsEntry("affiliated", 45).containsEntry("obliged", 0);
    assertThat((Integer) total.get("affiliated"))
        .isEqualTo(823 - (82 + 3 + 6 * 19) - 6 * 13 + 45 + 69);
    assertThat(table.getMap("definitions").keySet()).contains("obliged", "shareAffiliated", "unit");
  }

  @Test
  void an_enterprise_counts_by_its_establishments_and_the_other_way_round() {
    JsonPath enterprises = table(COVERAGE + "&unit=MAIN&county=50");
    assertThat(row(enterprises, "TOTAL"))
        .containsEntry("obliged", 100)
        .containsEntry("obligedAffiliated", 70)
        .containsEntry("obligedByList", 99);

    JsonPath establishments = table(COVERAGE + "&unit=SUB&county=50");
    assertThat(row(establishments, "TOTAL"))
        .containsEntry("affiliated", 69)
        .containsEntry("obliged", 0);
  }

  @Test
  void a_series_sees_affiliations_and_approvals_come_and_go() {
    JsonPath series =
        table(
            "/api/v1/statistics/coverage/series?from=2002-12-31&to=2004-01-31&step=MONTH&unit=SUB&municipality=0301");

    List<String> days = series.getList("rows.day");
    List<Integer> affiliated = series.getList("rows.obligedAffiliated");
    List<Integer> obliged = series.getList("rows.obliged");
    assertThat(days).startsWith("2002-12-31", "2003-01-31", "2003-02-28").hasSize(14);
    assertThat(obliged.getFirst()).isZero();
    assertThat(obliged.get(days.indexOf("2003-12-31"))).isEqualTo(600);
    assertThat(obliged.getLast()).isZero();
    assertThat(affiliated.get(days.indexOf("2003-03-31"))).isZero();
    int approved = affiliated.get(days.indexOf("2003-04-30"));
    assertThat(approved).isPositive();
    assertThat(affiliated.get(days.indexOf("2003-09-30"))).isEqualTo(approved);
    assertThat(affiliated.get(days.indexOf("2003-10-31"))).as("approval ended").isZero();
    List<Integer> reports = series.getList("rows.obligedWithAnnualReport");
    assertThat(reports.get(days.indexOf("2003-06-30"))).isZero();
    assertThat(reports.get(days.indexOf("2003-07-31"))).isPositive();
  }

  @Test
  void a_series_says_for_each_day_what_the_day_alone_says() {
    JsonPath series =
        table(
            "/api/v1/statistics/coverage/series?from=2003-03-31&to=2003-12-31&step=QUARTER&unit=SUB&by=SIZE");
    List<Map<String, Object>> ofDay =
        table("/api/v1/statistics/coverage?asOf=2003-09-30&unit=SUB&by=SIZE").getList("rows");

    assertThat(
            series.<Map<String, Object>>getList("rows").stream()
                .filter(row -> row.get("day").equals("2003-09-30")))
        .containsExactlyElementsOf(ofDay);
  }

  @Test
  void each_night_counts_the_day_that_has_ended_and_keeps_what_it_counted() {
    String path = "/api/v1/statistics/coverage/nightly?step=DAY&from=2003-06-29&to=2003-07-02";
    Today.set(LocalDate.of(2003, 7, 1));
    try {
      nightly.count();
      nightly.count();
      List<Map<String, Object>> kept = table(path + "&unit=SUB&by=SECTION").getList("rows");
      assertThat(kept)
          .isEqualTo(table(COVERAGE + "&unit=SUB&by=SECTION").getList("rows"))
          .hasSizeGreaterThan(3);
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  sql.update(
                      "update plan set period_from = '2003-07-01' where employer = 'c1000'"));
      assertThat(table(path + "&unit=SUB&by=SECTION").getList("rows")).isEqualTo(kept);
      assertThat(table(path + "&unit=SUB&by=SIZE").getList("rows"))
          .isNotEqualTo(table(COVERAGE + "&unit=SUB&by=SIZE").getList("rows"));
      assertThat(table(path + "&unit=SUB&by=PROVIDER").getList("rows.key"))
          .contains("TOTAL", "910000233", "910000241");

      Today.set(LocalDate.of(2003, 7, 3));
      nightly.count();
      assertThat(table(path + "&unit=SUB").<String>getList("rows.day"))
          .as("the night that was missed is made up for")
          .containsExactly("2003-06-30", "2003-07-01", "2003-07-02");
      as("analyst")
          .get(path + "&unit=SUB&by=MUNICIPALITY")
          .then()
          .statusCode(200)
          .body("rows.find { it.key == '4602' }.suppressed", equalTo(true));
      as("registrar").get(path.replace("07-02", "06-01")).then().statusCode(400);
      as("registrar").get("/api/v1/statistics/coverage/nightly").then().statusCode(400);
      as("registrar").get(path.replace("2003-06-29", "2002-06-29")).then().statusCode(400);
      as("employer").get(path).then().statusCode(403);
    } finally {
      Today.reset();
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                sql.update("update plan set period_from = '2003-06-30' where employer = 'c1000'");
                sql.update("delete from coverage_night_row");
                sql.update("delete from coverage_night");
              });
    }
  }

  @Test
  void a_unit_that_moved_and_grew_counts_where_and_as_it_was_on_the_day() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              // Until the end of August: another trade, another place, another size.
              sql.update(
                  """
                  insert into employer_change (organisation_number, field, before_value, after_value, known_at, told)
                  select 'c' || n, field, before_value, 'x', '2003-09-01T08:00:00Z', true
                  from generate_series(3000, 3004) n,
                    (values ('MUNICIPALITY', '4604'), ('EMPLOYEES', 'WITHHELD_0_TO_4')) as earlier (field, before_value)
                  """);
              sql.update(
                  """
                  insert into employer_industry_history
                    (organisation_number, classification, read_on, replaced_on, code1)
                  select 'c' || n, 'SN2007', '2003-01-01', '2003-09-01', '03.110' from generate_series(3000, 3004) n
                  """);
            });
    try {
      assertCounted(5, "2003-08-31", "4604", "A", "WITHHELD_0_TO_4");
      assertCounted(45, "2003-09-01", "0301", "J", "5-9");
      JsonPath series =
          table(
              "/api/v1/statistics/coverage/series?from=2003-07-31&to=2003-10-31&step=MONTH&unit=SUB&municipality=4604");
      assertThat(series.<Integer>getList("rows.affiliated")).startsWith(5, 5, 0, 0);
    } finally {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                for (String table : List.of("employer_change", "employer_industry_history")) {
                  sql.update("delete from " + table + " where organisation_number ~ '^c[0-9]+$'");
                }
              });
    }
  }

  private static void assertCounted(
      int affiliated, String day, String municipality, String section, String size) {
    String coverage = "/api/v1/statistics/coverage?unit=SUB&asOf=" + day;
    String there = coverage + "&municipality=" + municipality;
    assertThat(row(table(there + "&by=SECTION"), section)).containsEntry("affiliated", affiliated);
    assertThat(row(table(there + "&section=" + section + "&by=SIZE"), size))
        .containsEntry("affiliated", affiliated);
    assertThat(row(table(coverage), "TOTAL").get("affiliated"))
        .isEqualTo(row(table(COVERAGE + "&unit=SUB"), "TOTAL").get("affiliated"));
  }

  @Test
  void an_analyst_gets_no_small_number_and_no_filter() {
    JsonPath exact = table(COVERAGE + "&unit=SUB&by=MUNICIPALITY");
    assertThat(row(exact, "4602")).containsEntry("obliged", 3);

    JsonPath told =
        as("analyst")
            .get(COVERAGE + "&unit=SUB&by=MUNICIPALITY")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(told.getBoolean("exact")).isFalse();
    assertThat(row(told, "4602")).containsEntry("suppressed", true).containsEntry("obliged", null);
    assertThat(row(told, "4603"))
        .as("the next smallest goes with it")
        .containsEntry("obliged", null);
    assertThat(row(told, "4601")).containsEntry("suppressed", false);
    as("analyst")
        .get(COVERAGE + "&county=46")
        .then()
        .statusCode(403)
        .body("code", equalTo("filter-not-allowed"));
    as("inspector").get(COVERAGE + "&county=46").then().statusCode(200);
  }

  @Test
  void providers_and_their_customers() {
    JsonPath table = table(COVERAGE + "&unit=SUB&by=PROVIDER");

    assertThat(row(table, "910000241"))
        .containsEntry("obligedProviderNotApproved", 6 * 13)
        .containsEntry("affiliated", 0);
    assertThat(row(table, "910000233").get("affiliated"))
        .isEqualTo(row(table, "TOTAL").get("affiliated"));
    assertThat(
            row(table(COVERAGE + "&unit=SUB&provider=910000241&section=Q"), "TOTAL")
                .get("affiliatedProviderNotApproved"))
        .isEqualTo(
            row(table(COVERAGE + "&unit=SUB&section=Q"), "TOTAL")
                .get("obligedProviderNotApproved"));
  }

  @Test
  void the_published_tables_come_back_out_of_a_register_that_is_shaped_by_them() {
    JsonPath bySize = table("/api/v1/statistics/affiliation-by-size-and-duty?asOf=" + DAY);
    assertThat(percent(bySize, "1 employee", "not affiliated")).isEqualTo(82f);
    assertThat(percent(bySize, "30–49 employees", "not affiliated")).isEqualTo(3f);
    assertThat(percent(bySize, "obliged by industry list", "affiliated in total"))
        .isEqualTo(percent(bySize, "all sizes", "affiliated in total"));
    assertThat(
            percent(bySize, "all sizes", "not affiliated")
                + percent(bySize, "all sizes", "affiliated in total"))
        .isEqualTo(100f);

    JsonPath obliged = table("/api/v1/statistics/obliged-by-size?asOf=" + DAY);
    assertThat(obliged.getList("rows.findAll { it.unit == 'enterprises' }.count", Integer.class))
        .containsExactly(45, 18, 30, 6, 0);
    JsonPath sections = table("/api/v1/statistics/obliged-establishments-by-section?asOf=" + DAY);
    Map<String, Object> construction = sections.getMap("rows.find { it.section_letter == 'F' }");
    assertThat(construction).containsEntry("obliged_establishments", 623);
    assertThat(construction.get("share_of_obliged_percent_computed")).isEqualTo(75.7f);
    assertThat(construction.get("providers_with_customers_in_section_percent")).isEqualTo(100f);
    assertThat(sections.getInt("rows.find { it.section_letter == 'TOTAL' }.obliged_establishments"))
        .isEqualTo(823);
    assertThat(sections.getList("rows")).hasSize(22);
    JsonPath indicators = table("/api/v1/statistics/single-indicators?asOf=" + DAY);
    assertThat(
            indicators.getInt(
                "rows.find { it.indicator == 'obliged enterprises (industry list)' }.value"))
        .isEqualTo(99);
    assertThat(
            indicators.getFloat(
                "rows.find { it.indicator == 'share of obliged enterprises affiliated' }.value"))
        .isEqualTo(70.71f);
  }

  @Test
  void internal_providers_and_dispensations_are_among_the_indicators() {
    change(
        """
        insert into affiliation (id, employer, provider, contract_form, starts_on, ends_on, state, version)
        values (gen_random_uuid(), 'c5099', 'c6099', 'BASIC_PACKAGE', '2003-02-01', '2003-03-15', 'ENDED', 0),
          (gen_random_uuid(), 'c6098', '910000233', 'BASIC_PACKAGE', '2003-02-01', '2003-03-15', 'ENDED', 0)
        """,
        """
        insert into duty_suspension (dispensation_id, employer, valid_from, valid_to)
        select gen_random_uuid(), number, '2003-02-01', '2003-03-15' from unnest(array['c6098', 'c5001']) as d (number)
        """);
    try {
      JsonPath table = table("/api/v1/statistics/single-indicators?asOf=2003-03-01");

      assertThat(indicator(table, "affiliated enterprises using an external provider"))
          .isEqualTo(50f);
      assertThat(indicator(table, "employees covered by internal providers")).isEqualTo(150f);
      assertThat(indicator(table, "enterprises served by external providers")).isEqualTo(1f);
      assertThat(indicator(table, "enterprises with dispensation")).isEqualTo(2f);
      assertThat(indicator(table, "non-affiliated enterprises with dispensation"))
          .isBetween(0.1f, 2f);
      JsonPath held =
          as("analyst")
              .get("/api/v1/statistics/single-indicators?asOf=2003-03-01")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      assertThat(
              held.getBoolean(
                  "rows.find { it.indicator == 'enterprises with dispensation' }.suppressed"))
          .isTrue();
    } finally {
      change(
          "delete from affiliation where employer in ('c5099', 'c6098') and ends_on = '2003-03-15'",
          "delete from duty_suspension where employer ~ '^c[0-9]+$'");
    }
  }

  private void change(String... statements) {
    QuarkusTransaction.requiringNew().run(() -> List.of(statements).forEach(sql::update));
  }

  private static float indicator(JsonPath table, String name) {
    return table.getFloat("rows.find { it.indicator == '%s' }.value".formatted(name));
  }

  @Test
  void tables_are_csv_too() {
    String csv =
        as("analyst")
            .accept("text/csv")
            .get(COVERAGE + "&unit=SUB&by=SECTION")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asString();

    assertThat(csv.lines().findFirst().orElseThrow()).startsWith("day,key,classification,nameNb");
    assertThat(csv.lines().skip(1)).allMatch(line -> line.startsWith(DAY + ","));
    assertThat(csv).doesNotContain("null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coverage?asOf=9999-99-99",
        "coverage?asOf=1999-12-31",
        "coverage?asOf=2100-01-01",
        "coverage?asOf=%2B999999999-12-31",
        "coverage?by=NAME",
        "coverage?unit=BOTH",
        "coverage?section=F%27%20or%201=1",
        "coverage?code=4",
        "coverage?code=41.%00",
        "coverage?county=x",
        "coverage?municipality=030",
        "coverage?size=50-99",
        "coverage?provider=123",
        "coverage/series?to=2026-01-01",
        "coverage/series?from=2026-01-02&to=2026-01-01",
        "coverage/series?from=2026-01-01&to=2026-03-02&step=DAY",
        "coverage/series?from=2026-01-01&step=HOUR",
        "obliged-by-size?asOf=x",
        "affiliation-by-size-and-duty?unit=ALL",
      })
  void what_cannot_be_is_refused(String bad) {
    as("registrar").get("/api/v1/statistics/" + bad).then().statusCode(400);
  }

  @Test
  void sixty_days_are_a_series() {
    JsonPath series =
        table(
            "/api/v1/statistics/coverage/series?from=2003-05-01&to=2003-06-29&step=DAY&county=03");

    assertThat(series.getList("rows")).hasSize(60);
    assertThat(series.getList("rows.obliged", Integer.class)).allMatch(number -> number == 0);
  }

  /** The function for SQL and the bands of the code say the same of every number. */
  @Test
  void size_bands_are_the_same_in_sql() {
    for (int employees = 0; employees <= 120; employees++) {
      int number = employees;
      assertThat(band("EXACT", number)).isEqualTo(SizeBand.of(number).name());
    }
    assertThat(band("WITHHELD_0_TO_4", null)).isEqualTo(SizeBand.WITHHELD_0_TO_4.name());
    assertThat(band("NOT_REGISTERED", null)).isEqualTo(SizeBand.NOT_REGISTERED.name());
  }

  private String band(String state, Integer employees) {
    return sql.one("select size_band(?, ?::integer)", row -> row.getString(1), state, employees)
        .orElseThrow();
  }

  private static JsonPath table(String path) {
    return as("registrar").get(path).then().statusCode(200).extract().jsonPath();
  }

  private static Map<String, Object> row(JsonPath table, String key) {
    return table.<Map<String, Object>>getList("rows").stream()
        .filter(row -> row.get("key").equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No row " + key));
  }

  private static float percent(JsonPath table, String group, String status) {
    return table.getFloat(
        "rows.find { it.group == '%s' && it.status == '%s' }.percent".formatted(group, status));
  }
}
