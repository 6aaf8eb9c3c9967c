package no.bht.supervision.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.sql.Sql;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

/**
 * What is held back does not come out by another column, row or table; each in a year of its own.
 */
@SupervisionTest
class HeldBackIT {
  @Inject Sql sql;

  /**
   * @param staff null where it is not stated
   * @param answers as {@code 5527 BREACH,5528 IN_ORDER}
   */
  private void inspected(int year, int number, String kind, Integer staff, String answers) {
    sql.update(
        """
        with made as (
          insert into history_inspection (id, source, earlier_id, content_hash, party, party_kind, form, selection_reason,
            carried_out_on, employees)
          select gen_random_uuid(), 'held-back', gen_random_uuid()::text, '', '399999999', ?, 'ON_SITE', 'RISK',
            make_date(?, 3, 3), ?::int
          from generate_series(1, ?) returning id)
        insert into history_finding (inspection_id, code, outcome)
        select id, split_part(a, ' ', 1), split_part(a, ' ', 2) from made, unnest(string_to_array(?, ',')) a
        """,
        kind,
        year,
        staff,
        number,
        answers);
  }

  private static JsonNode open(String table, int year, String more) {
    return Tables.read(Tables.nobody(), table, year + "-01-01", year + "-12-31" + more);
  }

  private static boolean held(JsonNode row) {
    return row.get("suppressed").booleanValue() && row.get("inspections").isNull();
  }

  @Test
  void shares_do_not_tell_of_a_group_that_is_held_back_beside_another() {
    inspected(1907, 30, "EMPLOYER", 3, "5527 IN_ORDER");
    inspected(1907, 3, "EMPLOYER", 100, "5527 IN_ORDER");
    inspected(1907, 10, "EMPLOYER", null, "5527 IN_ORDER");

    Map<String, JsonNode> sizes = Tables.rows(open("inspections-by-size", 1907, ""), "size");

    assertThat(held(sizes.get("100+"))).isTrue();
    assertThat(held(sizes.get("NOT_STATED"))).isTrue();
    assertThat(sizes.get("1-4").get("inspections").intValue()).isEqualTo(30);
    assertThat(sizes.get("1-4").get("sharePercent").isNull()).isTrue();
    assertThat(sizes.get("TOTAL").get("sharePercent").isNull()).isTrue();
  }

  @Test
  void shares_are_of_those_whose_group_is_stated_and_so_is_that_of_the_total() {
    inspected(1908, 30, "EMPLOYER", 3, "5527 IN_ORDER");
    inspected(1908, 10, "EMPLOYER", null, "5527 IN_ORDER");

    Map<String, JsonNode> sizes = Tables.rows(open("inspections-by-size", 1908, ""), "size");

    assertThat(sizes.get("TOTAL").get("inspections").intValue()).isEqualTo(40);
    assertThat(sizes.get("TOTAL").get("sharePercent").intValue()).isEqualTo(100);
    assertThat(sizes.get("1-4").get("sharePercent").intValue()).isEqualTo(100);
    assertThat(sizes.get("NOT_STATED").get("sharePercent").isNull()).isTrue();
  }

  /** Of two in which nothing was controlled, neither the others nor any share tell. */
  @Test
  void the_result_of_providers_is_held_back_as_the_outcome_is() {
    inspected(1909, 60, "PROVIDER", null, "2-3 IN_ORDER");
    inspected(1909, 38, "PROVIDER", null, "2-3 BREACH");
    inspected(1909, 2, "PROVIDER", null, "2-3 NOT_CONTROLLED");

    JsonNode table = open("provider-inspections", 1909, "");
    Map<String, JsonNode> results = Tables.rows(table, "group", "key");
    Map<String, JsonNode> outcomes =
        Tables.rows(open("outcomes", 1909, "&subject=PROVIDER"), "outcome");
    JsonNode point =
        Tables.rows(open("control-points", 1909, "&subject=PROVIDER"), "code").get("2-3");

    for (String outcome : List.of("BREACH", "NOTHING_CONTROLLED")) {
      assertThat(held(results.get("RESULT " + outcome))).isTrue();
      assertThat(held(outcomes.get(outcome))).isTrue();
    }
    assertThat(outcomes.get("IN_ORDER").get("inspections").intValue()).isEqualTo(60);
    assertThat(outcomes.get("IN_ORDER").get("sharePercent").isNull()).isTrue();
    assertThat(results.get("RESULT IN_ORDER").get("sharePercent").isNull()).isTrue();
    assertThat(table.get("denominators").get("inspections").isNull()).isTrue();
    assertThat(point.get("controls").intValue()).isEqualTo(98);
    assertThat(point.get("shareOfInspectionsPercent").isNull()).isTrue();
  }

  /** The table of one year and that of two hold back the same rows of it. */
  @Test
  void points_are_held_back_within_their_year() {
    inspected(1910, 30, "EMPLOYER", null, "5527 IN_ORDER,5528 IN_ORDER");
    inspected(1910, 3, "EMPLOYER", null, "5527 IN_ORDER,8008 IN_ORDER");
    inspected(1911, 6, "EMPLOYER", null, "5527 IN_ORDER,5534 IN_ORDER");

    Map<String, JsonNode> points =
        Tables.rows(
            Tables.read(
                Tables.nobody().auth().oauth2(Tokens.of("analyst")),
                "control-points-per-year",
                "1910-01-01",
                "1911-12-31"),
            "year",
            "code");

    assertThat(points.get("1910 8008").get("suppressed").booleanValue()).isTrue();
    assertThat(points.get("1910 5528").get("suppressed").booleanValue()).isTrue();
    assertThat(points.get("1911 5534").get("suppressed").booleanValue()).isFalse();
  }
}
