package no.bht.supervision.deviation;

import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.provider;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Follow.as;
import static no.bht.supervision.fixture.Follow.createAs;
import static no.bht.supervision.fixture.Follow.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class DeviationResourceTest {
  private static final String REPORTS = "/api/v1/deviation-reports";
  private static final OrganisationNumber PROVIDER = OrganisationNumbers.valid(7100);

  @Inject AnnounceOverdueDeviations overdue;
  @Inject Sql sql;

  @Test
  void an_inspector_reports_in_one_call_and_reads_the_answer() {
    String report = reported(PROVIDER, Map.of());
    inspector()
        .get(report)
        .then()
        .body("state", equalTo("RECEIVED"))
        .body("weight", equalTo("DEVIATION"))
        .body("assessBy", equalTo(TimeLimits.days(today(), 14).toString()))
        .body("answerBy", equalTo(TimeLimits.days(today(), 42).toString()));

    step(as("case-officer"), report, "assess", text("Twice before.")).then().statusCode(200);
    step(as("case-officer"), report, "decide", guidance()).then().statusCode(200);
    step(as("case-officer"), report, "answer", text("They got guidance.")).then().statusCode(200);

    inspector()
        .get(REPORTS + "?mine=true&state=ANSWERED&provider=" + PROVIDER.value())
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].outcome.code", equalTo("GUIDANCE"))
        .body("items[0].answer.text", equalTo("They got guidance."));
    provider(PROVIDER)
        .get("/api/v1/messages")
        .then()
        .body("items.kind", contains("GUIDANCE"))
        .body("items.title", contains("Veiledning fra Arbeidstilsynet"));
    assertThat(events("deviation-decided", PROVIDER))
        .hasSize(1)
        .first()
        .asString()
        .contains("GUIDANCE");
  }

  @Test
  void only_the_approval_unit_handles_and_only_inspectors_report() {
    String report = reported(OrganisationNumbers.valid(7101), Map.of());
    step(inspector(), report, "assess", text("Mine.")).then().statusCode(403);
    createAs(as("case-officer"), REPORTS, report(OrganisationNumbers.valid(7101), Map.of()))
        .then()
        .statusCode(403);
    provider(OrganisationNumbers.valid(7101)).get(report).then().statusCode(403);
  }

  @Test
  void a_step_that_is_not_next_is_refused_and_nothing_ends_without_reason_or_answer() {
    String report = reported(OrganisationNumbers.valid(7102), Map.of());
    step(as("case-officer"), report, "decide", guidance())
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:step-not-allowed"));
    step(as("case-officer"), report, "answer", text("No.")).then().statusCode(409);
    step(as("case-officer"), report, "assess", text("Little.")).then().statusCode(200);

    for (Map<String, String> decision :
        List.of(
            Map.of("outcome", "NO_ACTION"),
            Map.of("outcome", "GUIDANCE"),
            Map.of("outcome", "GUIDANCE", "guidance", " "),
            Map.of("outcome", "NO_ACTION", "reason", "No.", "guidance", "But."),
            Map.of("outcome", "GUIDANCE", "guidance", "Do.", "inspectionId", id()))) {
      step(as("case-officer"), report, "decide", decision).then().statusCode(400);
    }
    step(as("case-officer"), report, "decide", Map.of("outcome", "NO_ACTION", "reason", "Known."))
        .then()
        .statusCode(200)
        .body("state", equalTo("NO_ACTION"));
    step(as("case-officer"), report, "assess", text("Again.")).then().statusCode(409);
    as("case-officer")
        .contentType(ContentType.JSON)
        .body(text("Late."))
        .post(report + "/answer")
        .then()
        .statusCode(428);
    as("case-officer")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(text("Late."))
        .post(report + "/answer")
        .then()
        .statusCode(412);
  }

  @Test
  void an_inspection_that_follows_is_linked_once_before_the_answer() {
    OrganisationNumber party = OrganisationNumbers.valid(7103);
    String report = reported(party, Map.of());
    step(as("case-officer"), report, "assess", text("Serious.")).then().statusCode(200);
    String other = openInspection(OrganisationNumbers.valid(7104), "PROVIDER", true);
    step(
            as("case-officer"),
            report,
            "decide",
            Map.of("outcome", "INSPECTION", "inspectionId", idOf(other)))
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:inspection-of-another"));
    step(as("case-officer"), report, "decide", Map.of("outcome", "INSPECTION"))
        .then()
        .statusCode(200);
    step(as("case-officer"), report, "answer", text("Soon."))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:inspection-not-linked"));

    String own = openInspection(party, "PROVIDER", true);
    Map<String, String> link = Map.of("inspectionId", idOf(own));
    step(inspector(), report, "inspection", link)
        .then()
        .statusCode(200)
        .body("outcome.inspectionId", equalTo(idOf(own)));
    step(inspector(), report, "inspection", link).then().statusCode(409);
    step(as("case-officer"), report, "answer", text("Inspected.")).then().statusCode(200);
    assertThat(events("deviation-decided", party)).hasSize(2);
  }

  @Test
  void where_services_fit_badly_with_prevention_provider_and_unit_are_both_told() {
    OrganisationNumber party = OrganisationNumbers.valid(7105);
    reported(
        party,
        Map.of("preventionConcern", true, "weight", "CONCERN", "messageToProvider", "Ring oss."));

    String letter =
        provider(party)
            .get("/api/v1/messages")
            .then()
            .body("items.kind", contains("PREVENTION_CONCERN"))
            .extract()
            .path("items[0].id");
    provider(party)
        .get("/api/v1/messages/" + letter)
        .then()
        .body("body", containsString("helhetlig forebyggende arbeid"))
        .body("body", containsString("Ring oss."));
    as("case-officer")
        .get(REPORTS + "?provider=" + party.value())
        .then()
        .body("items[0].preventionConcern", equalTo(true))
        .body("items[0].weight", equalTo("CONCERN"));
  }

  @Test
  void a_deadline_that_has_passed_is_announced_once_for_each() {
    OrganisationNumber party = OrganisationNumbers.valid(7106);
    String report = reported(party, Map.of());
    overdue.mark(TimeLimits.days(today(), 14));
    assertThat(events("deviation-overdue", party)).isEmpty();

    overdue.mark(TimeLimits.days(today(), 14).plusDays(1));
    overdue.mark(TimeLimits.days(today(), 14).plusDays(2));
    assertThat(events("deviation-overdue", party)).hasSize(1).first().asString().contains("ASSESS");

    step(as("case-officer"), report, "assess", text("At last.")).then().statusCode(200);
    overdue.mark(TimeLimits.days(today(), 42).plusDays(1));
    overdue.mark(TimeLimits.days(today(), 42).plusDays(1));
    assertThat(events("deviation-overdue", party)).hasSize(2);
    assertThat(
            sql.one(
                "select due_on::text from work_item_deviation where id = ?::uuid",
                row -> row.getString(1),
                idOf(report)))
        .contains(TimeLimits.days(today(), 42).toString());
  }

  @Test
  void two_officers_who_decide_at_once_make_one_decision() {
    OrganisationNumber party = OrganisationNumbers.valid(7107);
    String report = reported(party, Map.of());
    step(as("case-officer"), report, "assess", text("Clear.")).then().statusCode(200);
    String tag = inspector().get(report).header("ETag");

    List<Integer> statuses =
        Stream.of("A", "B", "C")
            .map(
                name ->
                    CompletableFuture.supplyAsync(
                        () ->
                            as("case-officer")
                                .contentType(ContentType.JSON)
                                .header("If-Match", tag)
                                .body(Map.of("outcome", "GUIDANCE", "guidance", name))
                                .post(report + "/decide")
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412);
    provider(party).get("/api/v1/messages").then().body("items", hasSize(1));
  }

  private List<String> events(String type, OrganisationNumber party) {
    return sql.list(
        "select payload::text from event_log where event_type like ? and subject = ?",
        row -> row.getString(1),
        "%" + type + "%",
        party);
  }

  private static String reported(OrganisationNumber party, Map<String, Object> more) {
    return createAs(inspector(), REPORTS, report(party, more))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static Map<String, Object> report(OrganisationNumber party, Map<String, Object> more) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "provider",
                party.value(),
                "topic",
                "ASSISTANCE",
                "facts",
                "Checks are sold as statutory.",
                "observedOn",
                today().toString()));
    body.putAll(more);
    return body;
  }

  private static Map<String, String> guidance() {
    return Map.of("outcome", "GUIDANCE", "guidance", "Tell what the law asks for.");
  }

  private static Map<String, String> text(String text) {
    return Map.of("text", text);
  }

  private static String id() {
    return new UUID(3, 3).toString();
  }

  private static String idOf(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
