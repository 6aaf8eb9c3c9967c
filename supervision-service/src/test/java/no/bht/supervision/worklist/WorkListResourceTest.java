package no.bht.supervision.worklist;

import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.FeeCalls.imposed;
import static no.bht.supervision.fixture.FeeCalls.open;
import static no.bht.supervision.fixture.FeeCalls.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Reactions;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.violationfee.domain.Addressee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SupervisionTest
class WorkListResourceTest {
  private static final OrganisationNumber PARTY = OrganisationNumbers.valid(3300);

  private static final List<String> ORDERED =
      List.of(
          "complaint",
          "deviation",
          "document_demand",
          "fine",
          "fine_claim",
          "inspection",
          "order",
          "reaction",
          "rejected_report",
          "stop",
          "violation_fee",
          "violation_fee_reopened");

  @Inject Sql sql;

  @Test
  void what_waits_comes_by_its_day_page_by_page_each_once() {
    String inspection = openInspection(PARTY, "EMPLOYER", true);
    String payment = imposed(inspection, Addressee.ENTERPRISE);
    String limitation = open(inspection, opening(Addressee.ENTERPRISE));
    String me =
        sql.one(
                "select inspector from reaction where id = ?::uuid",
                row -> row.getString(1),
                payment.substring(payment.lastIndexOf('/') + 1))
            .orElseThrow();

    List<String> days = new ArrayList<>();
    List<String> hrefs = new ArrayList<>();
    String next = "";
    do {
      var page =
          inspector()
              .get("/api/v1/work-list?inspector=" + me + "&limit=50" + next)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      days.addAll(page.getList("items.dueOn"));
      page.<String>getList("items.href").forEach(hrefs::add);
      next = page.get("next") == null ? null : "&after=" + page.get("next");
    } while (next != null);

    assertThat(days).isSorted();
    assertThat(hrefs).contains(pathOf(payment), pathOf(limitation));
    assertThat(hrefs.stream().filter(pathOf(payment)::equals)).hasSize(1);
    inspector()
        .get("/api/v1/work-list?unit=NOBODYS")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
    inspector().get("/api/v1/work-list?dueBefore=9999-99-99").then().statusCode(400);
    inspector().get("/api/v1/work-list?after=eA").then().statusCode(400);
  }

  @Test
  void two_things_of_one_id_due_on_one_day_are_both_listed() {
    String fee = open(openInspection(PARTY, "EMPLOYER", true), opening(Addressee.ENTERPRISE));
    sql.update(
        """
        update reaction set deadline = f.limited_after, deadline_of = 'COMMENT', inspector = 'twice'
        from violation_fee f where f.id = reaction.id and reaction.id = ?::uuid
        """,
        idOf(fee));
    sql.update("update violation_fee set inspector = 'twice' where id = ?::uuid", idOf(fee));

    List<String> kinds = new ArrayList<>();
    String next = "";
    while (next != null) {
      var page = inspector().get("/api/v1/work-list?inspector=twice&limit=1" + next).jsonPath();
      kinds.addAll(page.getList("items.kind"));
      next = page.get("next") == null ? null : "&after=" + page.get("next");
    }

    assertThat(kinds).containsExactly("VIOLATION_FEE_COMMENT", "VIOLATION_FEE_LIMITATION");
  }

  @Test
  void what_waits_on_a_reaction_is_of_the_unit_that_it_passes_to() {
    String order = Reactions.issued(PARTY, today().plusDays(30));
    String fine = Reactions.fine(order, "DAY", 1000);
    String unit = "U" + idOf(fine).substring(24);
    assertThat(hrefs("kind=COERCIVE_FINE_COMMENT&unit=" + unit)).isEmpty();

    sql.update("update reaction set unit = ? where id = ?::uuid", unit, idOf(fine));

    assertThat(hrefs("kind=COERCIVE_FINE_COMMENT&unit=" + unit)).containsExactly(pathOf(fine));
  }

  private static List<String> hrefs(String of) {
    return inspector()
        .get("/api/v1/work-list?" + of)
        .then()
        .statusCode(200)
        .extract()
        .path("items.href");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "inspector = 'somebody'",
        "unit = 'NORD'",
        "kind = 'ORDER_DECISION'",
        "kind = 'COERCIVE_FINE_COMMENT'",
        "kind = 'STOP_COMMENT'"
      })
  @Transactional
  void an_index_gives_the_order_of_what_waits(String of) {
    // Were there nothing but sorting left, the planner would sort all the same
    sql.one("select set_config('enable_seqscan', 'off', true)", row -> row.getString(1));
    sql.one("select set_config('enable_bitmapscan', 'off', true)", row -> row.getString(1));
    sql.one("select set_config('enable_sort', 'off', true)", row -> row.getString(1));
    for (String view : ORDERED) {
      String plan =
          String.join(
              "\n",
              sql.list(
                  "explain select * from work_item_%s where %s order by due_on, id limit 51"
                      .formatted(view, of),
                  row -> row.getString(1)));
      if (!plan.contains("One-Time Filter: false")) {
        assertThat(plan).as(view).doesNotContain("Seq Scan").doesNotContain("->  Sort");
      }
    }
  }

  @Test
  void a_page_of_many_deadlines_is_found_by_an_index() {
    String plan = planOfManyDeadlines();

    assertThat(plan).contains("ix_reaction_inspector_deadline").doesNotContain("Seq Scan");
  }

  @Transactional
  String planOfManyDeadlines() {
    UUID inspection = UUID.fromString(idOf(openInspection(PARTY, "EMPLOYER", true)));
    sql.update(
        """
        insert into reaction (id, kind, inspection_id, party, party_kind, legal_bases, state, stage,
          noticed_on, deadline, deadline_of, annulled, inspector)
        select gen_random_uuid(), 'ORDER', ?, ?, 'EMPLOYER', '{}', 'ADVANCE_NOTICE_GIVEN', 'NOTICE',
          date '2026-01-01', date '2040-01-01' + n % 3000, 'COMMENT', false, 'many-' || n % 20
        from generate_series(1, 20000) n
        """,
        inspection, PARTY);
    sql.update("analyze reaction");
    String plan =
        String.join(
            "\n",
            sql.list(
                """
                explain select * from work_item_reaction
                where inspector = 'many-7' and (due_on, id) > ('2041-01-01', ?::uuid)
                order by due_on, id limit 101
                """,
                row -> row.getString(1),
                inspection));
    sql.update("delete from reaction where inspector like 'many-%'");
    return plan;
  }

  private static String pathOf(String location) {
    return location.substring(location.indexOf("/api/"));
  }

  private static String idOf(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
