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
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title description");
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
    "1989-12-31,1999-12-31,400,400",
    "1999-01-01,2100-01-01,400,400",
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

  /** Nobody's question makes the service count all its records. */
  @Test
  void while_many_days_are_counted_callers_wait() throws SQLException {
    try (Connection sweep = database.getConnection();
        Statement statement = sweep.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtext('supervision'), hashtext('statistics'))");
      sql.update(
          "insert into statistics_mark (day) select date '1992-01-01' + i from generate_series(1, 101) i");
      get("/control-points" + YEAR).then().statusCode(503).header("Retry-After", "5");
      statement.execute(
          "select pg_advisory_unlock(hashtext('supervision'), hashtext('statistics'))");
    }
    days.await();
    get("/control-points" + YEAR).then().statusCode(200);
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
