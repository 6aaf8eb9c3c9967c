package no.bht.supervision.documentdemand;

import static no.bht.supervision.fixture.Calls.change;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.Oslo;
import no.bht.supervision.fixture.Calls;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class DocumentDemandResourceTest {
  private static final OrganisationNumber PARTY = OrganisationNumbers.valid(9200);
  private static final OrganisationNumber OTHER = OrganisationNumbers.valid(9201);

  @Inject FollowDemands demands;
  @Inject Sql sql;

  @Test
  void the_party_hands_in_what_was_demanded() {
    String inspection = openInspection(PARTY, "EMPLOYER", false);
    String demand = Calls.demand(inspection, Map.of());
    inspector().get(inspection).then().body("state", equalTo("UNDER_WAY"));
    employer(PARTY).get("/api/v1/messages").then().body("items.kind", hasItem("DOCUMENT_DEMAND"));

    Calls.upload(employer(PARTY), demand + "/documents?fileName=plan.txt").then().statusCode(201);
    Calls.upload(employer(OTHER), demand + "/documents?fileName=plan.txt").then().statusCode(404);
    employer(OTHER).get(demand).then().statusCode(404);
    change(employer(PARTY), demand, "/deliver", Map.of("statement", "All."))
        .then()
        .statusCode(200)
        .body("state", equalTo("RECEIVED"))
        .body("inTime", equalTo(true));

    employer(PARTY).get(demand + "/documents").then().body("items", hasSize(1));
    Calls.upload(employer(PARTY), demand + "/documents?fileName=late.txt").then().statusCode(409);
    change(
            demand,
            "/find-incomplete",
            Map.of("deadline", today().plusDays(5).toString(), "reason", "Last year's plan."))
        .then()
        .statusCode(200)
        .body("state", equalTo("DEMANDED"))
        .body("history.step", contains("DEMAND", "RECEIVE", "FIND_INCOMPLETE"));
    employer(PARTY).get("/api/v1/document-demands?state=DEMANDED").then().body("items", hasSize(1));
    employer(PARTY)
        .get("/api/v1/document-demands?holder=" + OTHER.value())
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void another_enterprise_is_asked_on_stated_grounds_and_does_not_see_of_whom() {
    OrganisationNumber party = OrganisationNumbers.valid(9202);
    String inspection = openInspection(party, "EMPLOYER", false);
    Map<String, Object> asked =
        Map.of("holder", OTHER.value(), "holderKind", "OTHER_ENTERPRISE", "necessity", "Needed.");

    creating(Calls.demanding(asked))
        .post(inspection + "/document-demands")
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:proportionality-missing"))
        .body("errors.pointer", contains("/suspicion", "/sensitivity", "/burden"));
    Map<String, Object> why =
        Map.of("suspicion", "No contract.", "sensitivity", "None.", "burden", "An hour.");
    creating(Calls.demanding(asked, why, Map.of("dataCategories", List.of("HEALTH"))))
        .post(inspection + "/document-demands")
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:special-categories-demanded"));
    String demand =
        Calls.demand(inspection, asked, why, Map.of("dataCategories", List.of("BUSINESS")));

    employer(OTHER)
        .get(demand)
        .then()
        .statusCode(200)
        .body("party", nullValue())
        .body("inspectionId", nullValue())
        .body("suspicion", nullValue());
    employer(party).get(demand).then().statusCode(404);
    employer(party).get(inspection).then().statusCode(404);
    inspector().get(inspection).then().body("state", equalTo("PLANNED"));
  }

  @Test
  void replicas_that_sweep_at_once_announce_a_passed_day_once() {
    OrganisationNumber party = OrganisationNumbers.valid(9203);
    String inspection = openInspection(party, "EMPLOYER", true);
    for (int i = 0; i < 5; i++) {
      Calls.demand(inspection, Map.of());
    }
    Instant later = Oslo.startOf(today().plusDays(40));

    Stream.generate(() -> CompletableFuture.supplyAsync(() -> sweep(later)))
        .limit(3)
        .toList()
        .forEach(CompletableFuture::join);

    assertThat(
            sql.list(
                "select count(*) from event_log where event_type like '%document-demand-overdue%'"
                    + " and subject = ?",
                row -> row.getInt(1), party))
        .containsExactly(5);
    assertThat(
            sql.list(
                "select distinct href from work_item_document_demand where party = ?",
                row -> row.getString(1),
                party))
        .hasSize(5);
  }

  private int sweep(Instant at) {
    int all = 0;
    for (int marked = 1; marked > 0; all += marked) {
      marked = demands.markOverdue(new DemandDocuments.Step("sweep", at), 2);
    }
    return all;
  }

  @Test
  void a_deadline_today_or_a_step_on_another_version_is_refused() {
    OrganisationNumber party = OrganisationNumbers.valid(9204);
    String inspection = openInspection(party, "EMPLOYER", true);
    creating(Calls.demanding(Map.of("deadline", today().toString())))
        .post(inspection + "/document-demands")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/deadline"));
    String demand = Calls.demand(inspection, Map.of());
    LocalDate later = today().plusDays(60);

    inspector()
        .contentType("application/json")
        .body(Map.of("deadline", later.toString(), "reason", "More time."))
        .post(demand + "/extend")
        .then()
        .statusCode(428);
    change(demand, "/extend", Map.of("deadline", later.toString(), "reason", "More time."))
        .then()
        .statusCode(200)
        .body("deadlineAskedFor", equalTo(later.toString()));
    change(demand, "/withdraw", Map.of("reason", "Seen on site.")).then().statusCode(200);
    change(demand, "/receive", Map.of("receivedOn", today().toString())).then().statusCode(409);
  }
}
