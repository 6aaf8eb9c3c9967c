package no.bht.supervision.worklist;

import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
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
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.violationfee.domain.Addressee;
import org.junit.jupiter.api.Test;

@SupervisionTest
class WorkListResourceTest {
  private static final OrganisationNumber PARTY = OrganisationNumbers.valid(3300);

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
