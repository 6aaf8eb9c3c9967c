package no.bht.supervision.complaint;

import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.provider;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Follow.anybody;
import static no.bht.supervision.fixture.Follow.as;
import static no.bht.supervision.fixture.Follow.createAs;
import static no.bht.supervision.fixture.Follow.person;
import static no.bht.supervision.fixture.Follow.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class ComplaintResourceTest {
  private static final String COMPLAINTS = "/api/v1/complaints";
  private static final String SUBMISSIONS = "/api/v1/complaint-submissions";
  private static final OrganisationNumber PARTY = OrganisationNumbers.valid(7210);

  @Inject EraseSources erase;
  @Inject AnnounceOverdueComplaints overdue;
  @Inject Sql sql;

  @Test
  void a_complaint_goes_from_its_source_to_the_answer_and_the_party_hears_nothing() {
    OrganisationNumber party = OrganisationNumbers.valid(7211);
    String receipt =
        createAs(employer(OrganisationNumbers.valid(7212)), SUBMISSIONS, submission(party))
            .then()
            .statusCode(201)
            .extract()
            .path("receipt");
    status(receipt).body("status", equalTo("RECEIVED")).body("$", not(hasKey("answer")));
    String complaint =
        COMPLAINTS
            + "/"
            + inspector()
                .get(COMPLAINTS + "?party=" + party.value())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].channel", equalTo("PORTAL"))
                .body("items[0].sourceKept", equalTo(true))
                .extract()
                .path("items[0].id");

    step(inspector(), complaint, "assess", text("Likely.")).then().statusCode(200);
    step(inspector(), complaint, "decide", Map.of("outcome", "INSPECTION")).then().statusCode(200);
    status(receipt).body("status", equalTo("UNDER_ASSESSMENT"));
    step(inspector(), complaint, "answer", text("We came."))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:inspection-not-linked"));
    String inspection = openInspection(party, "PROVIDER", false);
    step(
            inspector(),
            complaint,
            "inspection",
            Map.of("inspectionId", inspection.substring(inspection.lastIndexOf('/') + 1)))
        .then()
        .statusCode(200);
    step(inspector(), complaint, "answer", text("We came.")).then().statusCode(200);

    status(receipt).body("status", equalTo("ANSWERED")).body("answer", equalTo("We came."));
    provider(party).get("/api/v1/messages").then().body("items", empty());
    provider(party).get(complaint).then().statusCode(403);
    provider(party).get(COMPLAINTS).then().statusCode(403);
    as("case-officer").get(complaint).then().statusCode(403);
  }

  @Test
  void a_person_may_hand_in_and_an_inspector_take_down_an_anonymous_one() {
    createAs(person(), SUBMISSIONS, submission(PARTY)).then().statusCode(201);
    createAs(as("analyst"), SUBMISSIONS, submission(PARTY)).then().statusCode(403);
    String anonymous =
        createAs(inspector(), COMPLAINTS, complaint(null))
            .then()
            .statusCode(201)
            .body("sourceKept", equalTo(false))
            .extract()
            .header("Location");
    reading(anonymous, "To answer.").then().statusCode(404);
  }

  @Test
  void what_it_is_about_and_when_it_came_must_fit() {
    Map<String, Object> body = complaint(null);
    body.put("kind", "NOT_AFFILIATED");
    createAs(inspector(), COMPLAINTS, body).then().statusCode(400);
    body.put("partyKind", "EMPLOYER");
    createAs(inspector(), COMPLAINTS, body).then().statusCode(201);
    body.put("receivedOn", today().plusDays(1).toString());
    createAs(inspector(), COMPLAINTS, body).then().statusCode(400);
    body.put("receivedOn", today().toString());
    body.put("channel", "PORTAL");
    createAs(inspector(), COMPLAINTS, body).then().statusCode(400);
    body.put("channel", "LETTER");
    body.put("text", "Born 17848550094.");
    createAs(inspector(), COMPLAINTS, body).then().statusCode(400);
  }

  @Test
  void the_text_may_not_name_the_source_and_neither_may_a_purpose() {
    Map<String, Object> body = complaint(source());
    body.put("text", "Ola Synthetic was called at night.");
    createAs(inspector(), COMPLAINTS, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:source-named"));

    String complaint = recorded();
    reading(complaint, "To call Ola Synthetic.").then().statusCode(422);
    reading(complaint, " ").then().statusCode(400);
    as("source-reader")
        .get(complaint + "/source-readings")
        .then()
        .body("items.purpose", contains("(It named the source.)"));
  }

  @Test
  void only_a_source_reader_reads_who_it_is_and_every_reading_stays() {
    String complaint = recorded();
    String path = complaint + "/source-readings";
    for (String role : new String[] {"inspector", "case-officer", "analyst", "ops"}) {
      as(role)
          .contentType(ContentType.JSON)
          .body(Map.of("purpose", "Curious."))
          .post(path)
          .then()
          .statusCode(403);
    }
    as("source-reader").get(complaint).then().statusCode(403);

    reading(complaint, "To pass on the answer.")
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("no-store"))
        .body("source.name", equalTo("Ola Synthetic"))
        .body("source.contact", equalTo("900 54 321"))
        .body("channel", equalTo("PHONE"));
    reading(complaint, "The line was busy.").then().statusCode(200);

    as("source-reader")
        .get(path)
        .then()
        .body("items.purpose", contains("To pass on the answer.", "The line was busy."));
    assertThat(
            sql.list(
                "select actor from audit_log where method = 'POST' and path = ?",
                row -> row.getString(1),
                URI.create(path).getPath()))
        .hasSize(2)
        .doesNotContain("protected");
  }

  @Test
  void who_it_was_is_erased_some_time_after_the_answer_and_not_before() {
    String complaint = recorded();
    step(inspector(), complaint, "assess", text("Seen.")).then().statusCode(200);
    erase.erase(today().plusYears(20));
    reading(complaint, "Not answered yet.").then().statusCode(200);
    step(inspector(), complaint, "decide", Map.of("outcome", "NO_ACTION")).then().statusCode(400);
    step(inspector(), complaint, "decide", Map.of("outcome", "NO_ACTION", "reason", "Old."))
        .then()
        .statusCode(200);
    step(inspector(), complaint, "answer", text("No.")).then().statusCode(200);

    erase.erase(today().plusDays(179));
    reading(complaint, "To pass on the answer.")
        .then()
        .statusCode(200)
        .body("answer", equalTo("No."));
    erase.erase(today().plusDays(180));
    reading(complaint, "Too late.").then().statusCode(404);
    inspector()
        .get(complaint)
        .then()
        .body("sourceKept", equalTo(false))
        .body("sourceErasedOn", equalTo(today().plusDays(180).toString()));
  }

  @Test
  void a_deadline_that_has_passed_is_announced_once_without_the_party() {
    OrganisationNumber party = OrganisationNumbers.valid(7214);
    Map<String, Object> body = complaint(null);
    body.put("party", party.value());
    String complaint =
        createAs(inspector(), COMPLAINTS, body).then().statusCode(201).extract().header("Location");
    LocalDate assessBy = TimeLimits.days(today(), 14);
    mark(assessBy);
    assertThat(overdue(complaint)).isEmpty();

    mark(assessBy.plusDays(1));
    mark(assessBy.plusDays(2));
    assertThat(overdue(complaint))
        .hasSize(1)
        .allMatch(event -> event.contains("ASSESS") && !event.contains(party.value()));
    step(inspector(), complaint, "assess", text("Late.")).then().statusCode(200);
    mark(TimeLimits.days(today(), 42).plusDays(1));
    assertThat(overdue(complaint)).hasSize(2).last().asString().contains("ANSWER");
  }

  private void mark(LocalDate today) {
    while (overdue.mark(today) > 0) {}
  }

  private List<String> overdue(String complaint) {
    return sql.list(
        """
        select subject || payload::text from event_log
        where event_type like '%complaint-overdue%' and payload ->> 'complaintId' = ?
        order by position
        """,
        row -> row.getString(1), complaint.substring(complaint.lastIndexOf('/') + 1));
  }

  @Test
  void guidance_to_the_party_says_nothing_of_a_complaint() {
    OrganisationNumber party = OrganisationNumbers.valid(7213);
    Map<String, Object> body = complaint(source());
    body.put("party", party.value());
    String complaint =
        createAs(inspector(), COMPLAINTS, body).then().statusCode(201).extract().header("Location");
    step(inspector(), complaint, "assess", text("Seen.")).then().statusCode(200);
    for (String named : List.of("Ola Synthetic says so.", "We were called from +47 90054321.")) {
      step(inspector(), complaint, "decide", Map.of("outcome", "GUIDANCE", "guidance", named))
          .then()
          .statusCode(422)
          .body("code", equalTo("supervision:source-named"));
    }
    provider(party).get("/api/v1/messages").then().body("items", empty());
    as("source-reader").get(complaint + "/source-readings").then().body("items", hasSize(2));
    step(
            inspector(),
            complaint,
            "decide",
            Map.of("outcome", "GUIDANCE", "guidance", "Say what is voluntary."))
        .then()
        .statusCode(200);

    Response messages = provider(party).get("/api/v1/messages");
    messages.then().body("items.kind", contains("GUIDANCE"));
    String letter =
        provider(party).get("/api/v1/messages/" + messages.path("items[0].id")).asString();
    assertThat(letter).contains("voluntary").doesNotContainIgnoringCase("klage", "tips");
    assertThat(letter).doesNotContain(complaint.substring(complaint.lastIndexOf('/') + 1));
  }

  @Test
  void a_receipt_that_was_not_given_out_opens_nothing() {
    String receipt =
        createAs(person(), SUBMISSIONS, submission(PARTY)).then().extract().path("receipt");
    char last = receipt.charAt(receipt.length() - 1);
    for (String other :
        new String[] {
          "", "x", receipt.substring(0, receipt.length() - 1) + (last == '0' ? '1' : '0')
        }) {
      anybody()
          .contentType(ContentType.JSON)
          .body(Map.of("receipt", other))
          .post(SUBMISSIONS + "/status")
          .then()
          .statusCode(404);
    }
  }

  private static ValidatableResponse status(String receipt) {
    return anybody()
        .contentType(ContentType.JSON)
        .body(Map.of("receipt", receipt))
        .post(SUBMISSIONS + "/status")
        .then()
        .statusCode(200);
  }

  private static Response reading(String complaint, String purpose) {
    return as("source-reader")
        .contentType(ContentType.JSON)
        .body(Map.of("purpose", purpose))
        .post(complaint + "/source-readings");
  }

  private static String recorded() {
    return createAs(inspector(), COMPLAINTS, complaint(source()))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static Map<String, Object> source() {
    return Map.of("capacity", "EMPLOYEE", "name", "Ola Synthetic", "contact", "900 54 321");
  }

  private static Map<String, Object> complaint(Map<String, Object> source) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "party", PARTY.value(),
                "partyKind", "PROVIDER",
                "kind", "ADDITIONAL_SERVICES",
                "text", "Checks cannot be chosen away.",
                "receivedOn", today().toString(),
                "channel", "PHONE"));
    if (source != null) {
      body.put("source", source);
    }
    return body;
  }

  private static Map<String, Object> submission(OrganisationNumber party) {
    return Map.of(
        "party", party.value(),
        "partyKind", "PROVIDER",
        "kind", "SALES_PRESSURE",
        "text", "We are called every week.",
        "source", Map.of("capacity", "EMPLOYER"));
  }

  private static Map<String, String> text(String text) {
    return Map.of("text", text);
  }
}
