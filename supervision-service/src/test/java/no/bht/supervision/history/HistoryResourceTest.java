package no.bht.supervision.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class HistoryResourceTest {
  private static final String NDJSON = "application/x-ndjson";
  private static final String PARTY = OrganisationNumbers.valid(2_900_001).value();

  @Inject Sql sql;

  private static String row(String id, String day, String more) {
    return """
        {"id":"%s","party":"%s","partyKind":"EMPLOYER","form":"ON_SITE","carriedOutOn":"%s"%s}
        """
        .formatted(id, PARTY, day, more);
  }

  @Test
  void the_same_again_changes_nothing_and_told_otherwise_replaces() {
    String rows =
        row("a", "1995-01-02", ",\"findings\":[{\"code\":\"5527\",\"outcome\":\"BREACH\"}]")
            + row("b", "1995-01-03", "");

    assertCounts(Handed.in("twice", NDJSON, rows), 2, 2, 0, 0, 0);
    assertCounts(Handed.in("twice", NDJSON, rows), 2, 0, 0, 2, 0);
    assertCounts(Handed.in("twice", NDJSON, row("a", "1995-01-09", "")), 1, 0, 1, 0, 0);
    assertThat(days("twice")).containsExactly("1995-01-03", "1995-01-09");
    assertCounts(Handed.in("another", NDJSON, row("a", "1995-01-02", "")), 1, 1, 0, 0, 0);
  }

  @Test
  void of_two_rows_with_one_id_the_later_holds() {
    String rows = row("a", "1995-02-01", "") + row("a", "1995-02-02", "");

    assertCounts(Handed.in("one-id", NDJSON, rows), 2, 1, 1, 0, 0);
    assertThat(days("one-id")).containsExactly("1995-02-02");
  }

  @Test
  void two_who_hand_in_the_same_at_once_add_each_row_once() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      rows.append(row("r" + i, "1995-06-01", ""));
    }
    Callable<JsonNode> call = () -> Handed.in("at-once", NDJSON, rows.toString());
    int added = 0;
    try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
      for (Future<JsonNode> answer : callers.invokeAll(List.of(call, call))) {
        added += answer.get().get("added").intValue();
      }
    }
    assertThat(added).isEqualTo(300);
    assertThat(days("at-once")).hasSize(300);
  }

  @Test
  void what_breaks_off_is_taken_as_far_as_it_came_and_may_be_sent_again() {
    String rows = row("a", "1995-07-01", "") + row("b", "1995-07-02", "");

    assertCounts(Handed.in("broken", NDJSON, rows.substring(0, rows.length() - 9)), 2, 1, 0, 0, 1);
    assertCounts(Handed.in("broken", NDJSON, rows), 2, 1, 0, 1, 0);
    assertThat(days("broken")).containsExactly("1995-07-01", "1995-07-02");
  }

  @Test
  void a_bad_row_is_told_and_the_others_are_taken() {
    String rows =
        String.join(
            "",
            row("ok", "1995-03-01", ""),
            row("", "1995-03-01", ""),
            row("future", "2098-01-01", ""),
            row("old", "1989-12-31", ""),
            row("nul\\u0000", "1995-03-01", ""),
            row("day", "1995-02-30", ""),
            row("unknown", "1995-03-01", ",\"name\":\"x\""),
            row("code", "1995-03-01", ",\"industryCode\":\"41.2\""),
            row("twice", "1995-03-01", findings("5527 5527")),
            row(
                "late",
                "1995-03-01",
                ",\"reactions\":[{\"kind\":\"ORDER\",\"compliedOn\":\"1995-04-01\"}]"),
            "no json\n",
            "[]\n",
            "x".repeat(70_000) + "\n",
            row("ok2", "1995-03-01", "").replace(PARTY, "310000010"),
            row("last", "1995-03-01", ""));

    JsonNode answer = Handed.in("bad-rows", NDJSON, rows);

    assertCounts(answer, 15, 2, 0, 0, 13);
    assertThat(answer.get("rejections").findValuesAsText("code"))
        .containsExactly(
            "field-missing",
            "day-out-of-range",
            "day-out-of-range",
            "value-invalid",
            "date-invalid",
            "unknown-property",
            "classification-missing",
            "finding-twice",
            "complied-before-decided",
            "json-invalid",
            "json-invalid",
            "row-too-long",
            "organisation-number-invalid");
    assertThat(answer.get("rejections").get(0).get("row").intValue()).isEqualTo(2);
  }

  private static String findings(String codes) {
    return ",\"findings\":["
        + String.join(
            ",",
            List.of(codes.split(" ")).stream()
                .map("{\"code\":\"%s\",\"outcome\":\"IN_ORDER\"}"::formatted)
                .toList())
        + "]";
  }

  @Test
  void csv_says_the_same_as_json() {
    String json =
        row(
            "c",
            "1995-04-03",
            ",\"employees\":12,\"findings\":[{\"code\":\"5527\",\"outcome\":\"IN_ORDER\"},{\"code\":\"5528\",\"outcome\":\"BREACH\"}],"
                + "\"reactions\":[{\"kind\":\"ORDER\",\"controlPoint\":\"5528\",\"decidedOn\":\"1995-05-02\",\"compliedOn\":\"1995-06-02\"},{\"kind\":\"GUIDANCE\"}]");
    String csv =
        "id,party,partyKind,form,carriedOutOn,employees,findings,reactions\n"
            + "c,%s,EMPLOYER,ON_SITE,1995-04-03,12,5527 IN_ORDER|5528 BREACH,ORDER 5528 1995-05-02 1995-06-02|GUIDANCE\n"
                .formatted(PARTY);

    assertCounts(Handed.in("csv", NDJSON, json), 1, 1, 0, 0, 0);
    assertCounts(Handed.in("csv", "text/csv", csv), 1, 0, 0, 1, 0);
    assertThat(Handed.send("csv", "text/csv", "id,what\n").statusCode()).isEqualTo(400);
    assertThat(Handed.send("No%20name", NDJSON, json).statusCode()).isEqualTo(400);
  }

  @Test
  void no_rows_and_rows_of_no_kind_are_refused() {
    assertThat(Handed.send("empty", NDJSON, "").statusCode()).isEqualTo(400);
    assertThat(Handed.send("empty", "", "").statusCode()).isEqualTo(400);
    assertThat(Handed.send("kind", "", row("a", "1995-01-02", "")).statusCode()).isIn(400, 415);
    assertThat(Handed.send("kind", "text/plain", row("a", "1995-01-02", "")).statusCode())
        .isEqualTo(415);
    assertThat(days("kind")).isEmpty();
  }

  @Test
  void nothing_follows_from_it() {
    String events = "select count(*) from event_log where subject = ?";
    Handed.in(
        "silent",
        NDJSON,
        row(
            "s",
            "1996-01-02",
            ",\"findings\":[{\"code\":\"5527\",\"outcome\":\"BREACH\"}],"
                + "\"reactions\":[{\"kind\":\"ORDER\",\"decidedOn\":\"1996-02-01\"}]"));

    assertThat(sql.one(events, row -> row.getLong(1), PARTY)).contains(0L);
    assertThat(
            sql.one("select count(*) from reaction where party = ?", row -> row.getLong(1), PARTY))
        .contains(0L);
  }

  private List<String> days(String source) {
    return sql.list(
        "select carried_out_on::text from history_inspection where source = ? order by 1",
        row -> row.getString(1),
        source);
  }

  private static void assertCounts(JsonNode answer, int... counts) {
    assertThat(
            List.of("read", "added", "changed", "unchanged", "rejected").stream()
                .mapToInt(name -> answer.get(name).intValue()))
        .containsExactly(java.util.Arrays.stream(counts).boxed().toArray(Integer[]::new));
  }
}
