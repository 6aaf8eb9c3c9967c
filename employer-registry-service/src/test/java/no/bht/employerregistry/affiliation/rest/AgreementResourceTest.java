package no.bht.employerregistry.affiliation.rest;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.stranger;
import static no.bht.employerregistry.fixture.Register.affiliate;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.Approvals;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.testing.NationalIdentityNumbers;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sides agree on an affiliation, or do not. */
@QuarkusTest
@OnRealServers
class AgreementResourceTest {
  @Inject Approvals approvals;
  @Inject DataSource database;
  @Inject InstantSource clock;

  private LocalDate today;
  private String provider;
  private String employer;
  private String affiliation;

  @BeforeEach
  void the_provider_has_reported_an_employer() {
    today = Today.now();
    provider = approvals.approvedProvider(today, today.plusYears(5));
    employer = obligedEmployer();
    affiliation = report(Map.of()).header("Location");
  }

  @Test
  void the_employer_is_asked_and_confirms() {
    as("employer", employer)
        .get("/api/v1/messages")
        .then()
        .body("items.kind", hasItem("AFFILIATION_REPORTED"));
    get(as("employer", employer), affiliation)
        .then()
        .body("agreement", equalTo("REPORTED"))
        .body("reportedBy", equalTo("PROVIDER"));

    refused(command(as("provider", provider), "/confirm", null), "own-report");
    command(stranger("employer"), "/confirm", null).then().statusCode(404);
    as("employer", employer).post(affiliation + "/confirm").then().statusCode(428);
    command(as("employer", employer), "/confirm", null)
        .then()
        .statusCode(200)
        .body("agreement", equalTo("CONFIRMED"));
    refused(command(as("employer", employer), "/confirm", null), "agreement-not-open");
    refused(dispute(), "agreement-not-open");
    assertThat(new Log(database).of("affiliation-started", employer)).hasSize(1);
  }

  @Test
  void each_side_is_written_to_in_its_language() {
    as("provider", provider)
        .header("If-Match", "\"0\"")
        .body(Map.of("language", "NN"))
        .put("/api/v1/language")
        .then()
        .statusCode(200);

    dispute().then().statusCode(200);

    as("provider", provider)
        .get("/api/v1/messages")
        .then()
        .body("items.title", hasItem("Usemje om tilknyting"));
  }

  @Test
  void a_disagreement_is_a_case_with_both_sides_heard_and_told() {
    dispute().then().statusCode(200).body("agreement", equalTo("DISPUTED"));
    String dispute = disputePath();
    as("provider", provider)
        .get("/api/v1/messages")
        .then()
        .body("items.kind", hasItem("AFFILIATION_DISPUTED"));
    refused(change(as("provider", provider), Map.of()), "under-dispute");
    refused(resolve(dispute, Map.of("outcome", "UPHELD")), "other-side-not-heard");
    get(stranger("provider"), dispute).then().statusCode(404);
    refused(
        command(as("employer", employer), dispute, "/statement", Map.of("text", "No")),
        "not-your-turn");

    command(as("provider", provider), dispute, "/statement", Map.of("text", "It runs still"))
        .then()
        .statusCode(200)
        .body("statement", equalTo("It runs still"));
    resolve(dispute, Map.of("outcome", "UPHELD"))
        .then()
        .statusCode(200)
        .body("open", equalTo(false))
        .body("outcome", equalTo("UPHELD"));

    get(as("employer", employer), affiliation).then().body("agreement", equalTo("UPHELD"));
    for (RequestSpecification side : List.of(as("employer", employer), as("provider", provider))) {
      side.get("/api/v1/messages").then().body("items.kind", hasItem("AFFILIATION_RESOLVED"));
    }
    refused(resolve(dispute, Map.of("outcome", "REMOVED")), "dispute-resolved");
    refused(change(as("provider", provider), Map.of()), "decided-by-registrar");
    as("registrar")
        .get("/api/v1/affiliations?agreement=UPHELD&employer=" + employer)
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void what_the_registrar_removes_never_held_and_its_history_is_kept() {
    dispute();
    String dispute = disputePath();
    command(as("provider", provider), dispute, "/statement", Map.of("text", "A mistake"));
    Instant before = clock.instant();

    resolve(dispute, Map.of("outcome", "REMOVED")).then().statusCode(200);

    get(as("employer", employer), affiliation).then().body("agreement", equalTo("REMOVED"));
    as("registrar")
        .get("/api/v1/affiliations?employer=" + employer)
        .then()
        .body("items", hasSize(0));
    as("registrar")
        .get("/api/v1/affiliations?employer=" + employer + "&knownAt=" + before)
        .then()
        .body("items.agreement", contains("DISPUTED"));
    as("employer", employer)
        .get(affiliation + "/history")
        .then()
        .body("items.change", contains("REPORTED", "DISPUTED", "RESOLVED"));
    assertThat(
            new Log(database).of("affiliation-ended", employer).getFirst().path("lastDay").asText())
        .isEqualTo(today.minusDays(1).toString());
    report(Map.of()).then().statusCode(201);
  }

  @Test
  void the_registrar_corrects_and_others_are_told_of_other_days() {
    dispute();
    String dispute = disputePath();
    command(as("provider", provider), dispute, "/statement", Map.of("text", "From May"));
    LocalDate from = today.plusMonths(2);

    resolve(dispute, Map.of("outcome", "CORRECTED")).then().statusCode(400);
    resolve(
            dispute,
            Map.of("outcome", "CORRECTED", "terms", terms(Map.of("from", from.toString()))))
        .then()
        .statusCode(200);

    get(as("employer", employer), affiliation)
        .then()
        .body("agreement", equalTo("CORRECTED"))
        .body("from", equalTo(from.toString()));
    assertThat(new Log(database).typesOf(employer))
        .endsWith("affiliation-started", "affiliation-ended", "affiliation-started");
    change(as("registrar"), Map.of("contractForm", "HOUR_BANK"))
        .then()
        .statusCode(200)
        .body("agreement", equalTo("CORRECTED"));
  }

  @Test
  void who_disagreed_may_agree_after_all_and_who_reported_may_take_it_back() {
    dispute();
    String dispute = disputePath();
    refused(command(as("provider", provider), dispute, "/withdraw", null), "not-your-turn");
    command(as("employer", employer), dispute, "/withdraw", null)
        .then()
        .statusCode(200)
        .body("outcome", equalTo("WITHDRAWN"));
    get(as("employer", employer), affiliation).then().body("agreement", equalTo("CONFIRMED"));

    employer = obligedEmployer();
    affiliation = report(Map.of()).header("Location");
    dispute();
    String second = disputePath();
    Map<String, String> reason = Map.of("reason", "The wrong customer");
    refused(command(as("employer", employer), "/remove", reason), "reported-otherwise");
    command(as("provider", provider), "/remove", reason)
        .then()
        .statusCode(200)
        .body("agreement", equalTo("REMOVED"));
    get(as("registrar"), second).then().body("outcome", equalTo("REPORT_WITHDRAWN"));
  }

  @Test
  void a_correction_keeps_what_was_known_and_asks_the_other_side_anew() {
    command(as("employer", employer), "/confirm", null);
    Instant before = clock.instant();

    change(as("employer", employer), Map.of("contractForm", "HOUR_BANK", "noticePeriodMonths", 3))
        .then()
        .statusCode(200)
        .body("agreement", equalTo("REPORTED"))
        .body("reportedBy", equalTo("EMPLOYER"))
        .body("noticePeriodMonths", equalTo(3));

    as("provider", provider)
        .get("/api/v1/affiliations?employer=" + employer + "&knownAt=" + before)
        .then()
        .body("items.contractForm", contains("BASIC_PACKAGE"))
        .body("items.agreement", contains("CONFIRMED"));
    refused(
        change(
            as("employer", employer), Map.of("contractForm", "HOUR_BANK", "noticePeriodMonths", 3)),
        "nothing-changed");
    put(Map.of("lastVisitOn", today.toString(), "contactsPerYear", 4))
        .then()
        .statusCode(200)
        .body("contactsPerYear", equalTo(4))
        .body("agreement", equalTo("REPORTED"));
    as("registrar").get("/api/v1/affiliations?knownAt=" + before).then().statusCode(400);
    as("registrar").get("/api/v1/affiliations?knownAt=x").then().statusCode(400);
  }

  @Test
  void texts_hold_no_national_identity_number() {
    String number = NationalIdentityNumbers.synthetic(3);

    command(
            as("employer", employer),
            "/dispute",
            Map.of("kind", "WRONG_TERMS", "reason", "Ask " + number))
        .then()
        .statusCode(400);
    report(Map.of("coverage", "PARTIAL", "coveredPart", "Anna " + number)).then().statusCode(400);
    report(Map.of("coverage", "PARTIAL", "coveredPart", "=A1")).then().statusCode(400);
    report(Map.of("coverage", "PARTIAL", "coveredUnits", List.of(employer)))
        .then()
        .statusCode(422)
        .body("code", equalTo("employer-registry:covered-unit-not-of-employer"));
  }

  @Test
  void two_who_answer_at_once_do_not_both() {
    List<Integer> answers =
        Stream.of("/confirm", "/dispute")
            .map(
                answer ->
                    CompletableFuture.supplyAsync(
                        () ->
                            as("employer", employer)
                                .header("If-Match", "\"0\"")
                                .body(Map.of("kind", "WRONG_TERMS", "reason", "No"))
                                .post(affiliation + answer)
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void contracts_with_two_providers_overlap_and_are_both_kept() {
    String other = approvals.approvedProvider(today, today.plusYears(5));

    affiliate(employer, other, today).then().statusCode(201);

    as("employer", employer)
        .get("/api/v1/affiliations?asOf=" + today)
        .then()
        .body("items.provider", contains(provider, other));
    as("employer", employer)
        .get("/api/v1/contract-forms")
        .then()
        .body("items.code", hasItem("HOUR_BANK"));
  }

  private Response report(Map<String, ?> more) {
    return affiliate(as("provider", provider), employer, provider, today, more);
  }

  private Response dispute() {
    return command(
        as("employer", employer),
        "/dispute",
        Map.of("kind", "NOT_AFFILIATED", "reason", "We ended it in March"));
  }

  private String disputePath() {
    String id =
        as("employer", employer).get("/api/v1/affiliation-disputes?open=true").path("items[0].id");
    return "/api/v1/affiliation-disputes/" + id;
  }

  private Response resolve(String dispute, Map<String, ?> decided) {
    Map<String, Object> body = new HashMap<>(decided);
    body.put("reasons", "As the contract says");
    return command(as("registrar"), dispute, "/resolve", body);
  }

  private Map<String, Object> terms(Map<String, ?> more) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("contractForm", "BASIC_PACKAGE");
    terms.put("coverage", "WHOLE");
    terms.put("from", today.toString());
    terms.putAll(more);
    return terms;
  }

  private Response change(RequestSpecification caller, Map<String, ?> more) {
    String from = get(as("registrar"), affiliation).path("from");
    Map<String, Object> told = terms(Map.of("from", from));
    told.putAll(more);
    return command(
        caller, affiliation, "/change", Map.of("terms", told, "reason", "Agreed otherwise"));
  }

  private Response put(Map<String, ?> contacts) {
    return as("provider", provider)
        .header("If-Match", get(as("registrar"), affiliation).header("ETag"))
        .body(contacts)
        .put(affiliation + "/contacts");
  }

  private Response command(RequestSpecification caller, String command, Object body) {
    return command(caller, affiliation, command, body);
  }

  private static Response command(
      RequestSpecification caller, String path, String command, Object body) {
    RequestSpecification request =
        caller.header("If-Match", get(as("registrar"), path).header("ETag"));
    return (body == null ? request : request.body(body)).post(path + command);
  }

  private static Response get(RequestSpecification caller, String path) {
    return caller.get(path);
  }

  private static void refused(Response answer, String code) {
    answer.then().statusCode(409).body("code", equalTo("employer-registry:" + code));
  }
}
