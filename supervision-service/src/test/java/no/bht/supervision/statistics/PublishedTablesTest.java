package no.bht.supervision.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.history.Handed;
import no.bht.supervision.history.PublishedFigures;
import no.bht.supervision.history.PublishedHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every published table of supervision, out of single inspections that were handed in. */
@SupervisionTest
class PublishedTablesTest {
  private static final String FROM = "2024-01-01";
  private static final String TO = PublishedHistory.LAST_OF_2024.toString();
  private static boolean handedIn;

  @Inject CountedDays days;

  @BeforeEach
  void the_history_is_handed_in() {
    if (!handedIn) {
      List<String> lines = PublishedHistory.lines();
      JsonNode answer = Handed.in("published", "application/x-ndjson", String.join("\n", lines));
      assertThat(answer.get("rejections")).isEmpty();
      assertThat(answer.get("added").intValue() + answer.get("unchanged").intValue())
          .isEqualTo(lines.size());
      handedIn = true;
    }
    days.await();
  }

  @Test
  void inspections_of_each_year() {
    Map<String, JsonNode> years =
        Tables.rows(Tables.exact("inspections-per-year", "2014-01-01", TO), "year");

    PublishedFigures.rows("inspectionsPerYear").stream()
        .forEach(
            published -> same(years.get(published.getKey()), "withControl", published.getValue()));
  }

  @Test
  void control_points_of_2024_with_their_three_denominators() {
    JsonNode table = Tables.exact("control-points", FROM, TO);
    Map<String, JsonNode> points = Tables.rows(table, "code");

    for (Map.Entry<String, JsonNode> published : PublishedFigures.rows("points2024")) {
      JsonNode point = points.get(published.getKey());
      same(point, "controls", published.getValue().get("controls"));
      same(point, "breaches", published.getValue().get("breaches"));
      rounded(point, "shareOfInspectionsPercent", published.getValue().get("ofInspections"));
      rounded(point, "breachPercentOfControls", published.getValue().get("ofControls"));
      rounded(point, "shareOfAllBreachesPercent", published.getValue().get("ofBreaches"));
    }
    assertThat(points).hasSize(7);
    assertThat(points.get("TOTAL").get("controls").intValue()).isEqualTo(11_723);
    assertThat(points.get("TOTAL").get("breaches").intValue()).isEqualTo(3_114);
    assertThat(percent(points.get("TOTAL"), "breachPercentOfControls", 2)).isEqualTo("26.56");
    assertThat(table.get("denominators").get("inspections").intValue()).isEqualTo(4_065);
    assertThat(table.get("denominators").get("inspectionsWithBreach").intValue()).isEqualTo(1_951);
    assertThat(table.get("notes").toString()).contains("four points in one place and of five");
  }

  @Test
  void reactions_of_each_point_in_2022_and_in_2023_so_far() {
    for (String year : List.of("2022", "2023")) {
      String to =
          year.equals("2022") ? "2022-12-31" : PublishedHistory.LAST_OF_2023_SO_FAR.toString();
      Map<String, JsonNode> points =
          Tables.rows(Tables.exact("control-points-per-year", year + "-01-01", to), "year", "code");
      for (Map.Entry<String, JsonNode> published :
          PublishedFigures.rows("reactionsByPoint", year)) {
        JsonNode point = points.get(year + " " + published.getKey());
        same(point, "controls", published.getValue().get("inspections"));
        same(point, "inspectionsWithReaction", published.getValue().get("reactions"));
        assertThat(percent(point, "reactionPercent", 0))
            .isEqualTo(published.getValue().get("percent").asText());
      }
    }
  }

  @Test
  void affiliation_in_breach_since_2014() {
    Map<String, JsonNode> points =
        Tables.rows(Tables.exact("control-points-per-year", "2014-01-01", TO), "year", "code");
    List<Integer> percents = new ArrayList<>();
    for (int year = 2014; year <= 2022; year++) {
      percents.add(
          Integer.parseInt(percent(points.get(year + " 5527"), "breachPercentOfControls", 0)));
    }

    assertThat(percents.subList(0, 8)).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(percents).startsWith(33).endsWith(18, 34);
    assertThat(percent(points.get("2024 5527"), "breachPercentOfControls", 2)).isEqualTo("8.04");
  }

  @Test
  void outcomes_and_forms_of_2024() {
    Map<String, JsonNode> outcomes = Tables.rows(Tables.exact("outcomes", FROM, TO), "outcome");
    Map<String, JsonNode> forms =
        Tables.rows(Tables.exact("inspections-by-form", FROM, TO), "form");

    PublishedFigures.rows("outcomes2024").forEach(published -> share(outcomes, published));
    PublishedFigures.rows("forms2024").forEach(published -> share(forms, published));
    assertThat(outcomes.get("NOTHING_CONTROLLED").get("inspections").intValue()).isZero();
  }

  private static void share(Map<String, JsonNode> rows, Map.Entry<String, JsonNode> published) {
    JsonNode row = rows.get(published.getKey());
    same(row, "inspections", published.getValue().get("inspections"));
    rounded(row, "sharePercent", published.getValue().get("percent"));
  }

  @Test
  void sizes_of_2024_which_add_to_less_than_all() {
    JsonNode table = Tables.exact("inspections-by-size", FROM, TO);
    Map<String, JsonNode> sizes = Tables.rows(table, "size");

    for (Map.Entry<String, JsonNode> published : PublishedFigures.rows("sizes2024")) {
      JsonNode size = sizes.get(published.getKey());
      same(size, "inspections", published.getValue().get("inspections"));
      same(size, "inspectionsWithBreach", published.getValue().get("breaches"));
      rounded(size, "breachPercent", published.getValue().get("percent"));
    }
    assertThat(sizes.get("NOT_STATED").get("inspections").intValue()).isEqualTo(4_065 - 1_750);
    assertThat(sizes.get("TOTAL").get("inspections").intValue()).isEqualTo(4_065);
    assertThat(table.get("notes").toString()).contains("1 750").contains("3 670");
  }

  @Test
  void industries_of_2024_and_those_without_a_value() {
    JsonNode table = Tables.exact("inspections-by-industry", FROM, TO);
    Map<String, JsonNode> sections = Tables.rows(table, "section");

    for (Map.Entry<String, JsonNode> published : PublishedFigures.rows("industries2024")) {
      JsonNode section = sections.get(published.getKey());
      same(section, "inspections", published.getValue().get("inspections"));
      rounded(section, "sharePercent", published.getValue().get("share"));
      if (!published.getValue().get("percent").isNull()) {
        same(section, "inspectionsWithBreach", published.getValue().get("breaches"));
        rounded(section, "breachPercent", published.getValue().get("percent"));
      }
    }
    assertThat(sections.get("NOT_STATED").get("inspections").intValue()).isEqualTo(4_065 - 3_670);
    assertThat(table.get("notes").toString())
        .contains("17 labels and 14 values")
        .contains("Undervisning (178 inspections)");
  }

  @Test
  void providers_by_october_2024_and_by_mid_may_2025() {
    Map<String, JsonNode> october = providers("2024-10-31");
    Map<String, JsonNode> may = providers("2025-05-15");

    assertThat(october.get("ALL ALL").get("inspections").intValue()).isEqualTo(25);
    assertThat(october.get("PROVIDER_KIND EXTERNAL").get("inspections").intValue()).isEqualTo(22);
    assertThat(october.get("PROVIDER_KIND INTERNAL").get("inspections").intValue()).isEqualTo(3);
    assertThat(may.get("ALL ALL").get("inspections").intValue()).isEqualTo(45);
    assertThat(may.get("FORM DOCUMENT").get("inspections").intValue()).isEqualTo(30);
    assertThat(may.get("FORM ON_SITE").get("inspections").intValue()).isEqualTo(15);
  }

  private static Map<String, JsonNode> providers(String to) {
    return Tables.rows(Tables.exact("provider-inspections", "2014-01-01", to), "group", "key");
  }

  /** Of the open table of the year: no small number, none that the others give away. */
  @Test
  void what_is_open_to_all_tells_of_no_few() {
    JsonNode table =
        Tables.read(Tables.nobody(), "inspections-by-industry", "2024-01-01", "2024-12-31");
    Map<String, JsonNode> sections = Tables.rows(table, "section");

    assertThat(table.get("exact").booleanValue()).isFalse();
    assertThat(sections.get("J").get("suppressed").booleanValue()).isTrue();
    assertThat(sections.get("J").get("inspections").isNull()).isTrue();
    assertThat(sections.get("F").get("inspections").intValue()).isEqualTo(1_184);
    for (String number : List.of("inspections", "inspectionsWithBreach")) {
      int left = sections.get("TOTAL").get(number).intValue();
      for (Map.Entry<String, JsonNode> section : sections.entrySet()) {
        int told = section.getValue().get(number).asInt(0);
        assertThat(told == 0 || told >= 5).isTrue();
        left -= section.getKey().equals("TOTAL") ? 0 : told;
      }
      assertThat(left).isGreaterThanOrEqualTo(5);
    }
  }

  private static void same(JsonNode row, String column, JsonNode published) {
    assertThat(row.get(column).intValue()).as(column).isEqualTo(published.intValue());
  }

  /** As many decimals as were printed. */
  private static void rounded(JsonNode row, String column, JsonNode published) {
    int decimals = new BigDecimal(published.textValue()).scale();
    assertThat(percent(row, column, decimals)).as(column).isEqualTo(published.textValue());
  }

  private static String percent(JsonNode row, String column, int decimals) {
    return new BigDecimal(row.get(column).asText())
        .setScale(decimals, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
