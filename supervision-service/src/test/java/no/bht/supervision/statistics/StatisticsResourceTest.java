package no.bht.supervision.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.sql.Sql;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

@SupervisionTest
class StatisticsResourceTest {
  private static final String YEAR = "?from=1999-01-01&to=1999-12-31";

  @Inject CountedDays days;
  @Inject Sql sql;
  @Inject DataSource database;

  @BeforeEach
  void every_day_is_counted() {
    days.await();
  }

  private static Response get(String path) {
    return Tables.nobody().get("/api/v1/statistics" + path);
  }

  @Test
  void the_tables_are_listed() {
    assertThat(get("").jsonPath().<String>getList("id"))
        .containsExactlyElementsOf(Arrays.stream(Statistic.values()).map(Statistic::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void every_table_is_open_as_json_csv_and_chart(Statistic statistic) throws Exception {
    Response table = get("/" + statistic.id() + YEAR);
    table.then().statusCode(200);
    String csv =
        Tables.nobody()
            .accept("text/csv")
            .get("/api/v1/statistics/" + statistic.id() + YEAR)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(table.header("Vary")).isEqualTo("Authorization, Accept");
    assertThat(csv.lines().findFirst())
        .contains(String.join(",", table.jsonPath().<String>getList("columns")));
    for (String language : List.of("nb", "nn", "en")) {
      chart("/" + statistic.id() + "/chart" + YEAR + "&language=" + language, language);
    }
  }

  private static void chart(String path, String language) throws Exception {
    Response chart = get(path);
    chart.then().statusCode(200).contentType("image/svg+xml");
    Element svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(chart.asByteArray()))
            .getDocumentElement();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("lang")).isEqualTo(language);
    String id = path.substring(1, path.indexOf("/chart"));
    assertThat(svg.getAttribute("aria-labelledby"))
        .as("charts may stand on one page")
        .isEqualTo(id + "-title " + id + "-description");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
  }

  /** WCAG 2.2, 1.4.6 and 1.4.11. */
  @ParameterizedTest
  @ValueSource(strings = {Chart.INK, Chart.BAR})
  void colours_stand_out_from_white(String colour) {
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      parts[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    double luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];

    assertThat(1.05 / (luminance + 0.05)).isGreaterThan(7);
  }

  @ParameterizedTest
  @CsvSource({
    "1999-01-01,1999-12-31,200,200",
    "1999-01-01,1999-12-30,403,200",
    "1999-01-02,1999-12-31,403,200",
    "1998-01-01,1999-12-31,403,200",
    "1999-12-31,1999-01-01,400,400",
    "1899-12-31,1999-12-31,400,400",
    "1999-01-01,3000-01-01,400,400",
    "1926-01-01,2025-12-31,403,200",
    "2024-02-29,2024-02-29,403,200",
    "2023-02-29,2023-12-31,400,400",
    "9999-99-99,1999-12-31,400,400"
  })
  void whole_years_are_open_and_any_period_is_for_analysts(
      String from, String to, int everybody, int analyst) {
    String path = "/control-points?from=" + from + "&to=" + to;

    get(path).then().statusCode(everybody);
    Tables.nobody()
        .auth()
        .oauth2(Tokens.of("analyst"))
        .get("/api/v1/statistics" + path)
        .then()
        .statusCode(analyst);
  }

  /**
   * Nobody's question makes the service count all its records: it tells what was true at the last
   * count, and of when that is; other periods do not wait, nor what is small.
   */
  @Test
  void while_many_changes_are_counted_the_figures_are_of_the_last_count() throws SQLException {
    String of1906 = "/inspections-by-form?from=1906-01-01&to=1906-12-31";
    inspections(6);
    assertThat(onSite(get(of1906))).isEqualTo(6);
    days.await();
    try (Connection sweep = database.getConnection();
        Statement statement = sweep.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtext('supervision'), hashtext('statistics'))");
      inspections(501);
      Response old = get(of1906);
      assertThat(onSite(old)).isEqualTo(6);
      String countedAt = old.jsonPath().getString("countedAt");
      assertThat(old.header("Counted-At")).isEqualTo(countedAt);
      assertThat(
              get("/inspections-by-form/chart?from=1906-01-01&to=1906-12-31&language=en")
                  .asString())
          .contains("figures as of ");
      assertThat(get("/inspections-by-form" + YEAR).jsonPath().getString("countedAt")).isNull();
      String moment = "update statistics_count set counted_at = ?::timestamptz";
      sql.update(moment, (Object) null);
      get(of1906).then().statusCode(503).header("Retry-After", "5");
      sql.update(moment, countedAt);
      statement.execute(
          "select pg_advisory_unlock(hashtext('supervision'), hashtext('statistics'))");
    }
    days.await();
    Response now = get(of1906);
    assertThat(onSite(now)).isEqualTo(507);
    assertThat(now.header("Counted-At")).isNull();
    sql.update("delete from history_inspection where source = 'counted-later'");
  }

  private static int onSite(Response table) {
    return table.jsonPath().getInt("rows.find { it.form == 'ON_SITE' }.inspections");
  }

  private void inspections(int number) {
    sql.update(
        """
        insert into history_inspection (id, source, earlier_id, content_hash, party, party_kind, form, selection_reason,
          carried_out_on)
        select gen_random_uuid(), 'counted-later', ? || '-' || i, '', '399999999', 'EMPLOYER', 'ON_SITE', 'RISK',
          date '1906-05-05'
        from generate_series(1, ?) i
        """,
        Integer.toString(number),
        number);
  }

  @Test
  void what_is_not_there_is_said() {
    get("/no-such-table" + YEAR).then().statusCode(404);
    get("/control-points" + YEAR + "&subject=NOBODY").then().statusCode(400);
    get("/control-points/chart" + YEAR + "&language=de").then().statusCode(400);
    get("/control-points?from=").then().statusCode(400);
    get("/control-points").then().statusCode(200);
  }
}
