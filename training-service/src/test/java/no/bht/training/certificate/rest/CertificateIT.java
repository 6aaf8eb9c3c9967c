package no.bht.training.certificate.rest;

import static no.bht.training.fixture.Portal.EVERY_OBJECTIVE;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.anonymous;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.change;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.course;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.person;
import static no.bht.training.fixture.Portal.provider;
import static no.bht.training.fixture.Portal.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.bht.platform.testing.Today;
import no.bht.platform.time.Oslo;
import no.bht.training.fixture.CertificateReader;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Certificates are read with nothing but the published keys, and the signed list. */
@QuarkusTest
@OnRealServers
class CertificateIT {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private final String provider = newProvider();
  private final String organiser = newProvider();
  private final String person = newPerson();
  private int persons;

  @AfterEach
  void real_time() {
    Today.reset();
  }

  @Test
  void a_certificate_is_verified_offline_and_holds_nothing_of_the_person() {
    String member = addMember(provider, person, DAY).path("memberId");
    String course = courseFor(12 * 50);
    Response issued = issue(complete(provider, member, course, DAY));

    issued.then().statusCode(201).body("validity", equalTo("VALID"));
    JsonNode claims = new CertificateReader(keys()).read(statement(issued), now());
    assertThat(claims.at("/course/id").asText()).isEqualTo(course);
    assertThat(claims.at("/course/organiser").asText()).isEqualTo(organiser);
    assertThat(claims.path("completedOn").asText()).isEqualTo("2025-03-01");
    assertThat(claims.path("member").asText()).isEqualTo(member);
    assertThat(claims.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "jti",
            "iss",
            "iat",
            "exp",
            "basis",
            "course",
            "completedOn",
            "lastDay",
            "provider",
            "member");
  }

  @Test
  void a_forged_one_is_refused() {
    Response issued = issue(completed(null));
    String[] parts = statement(issued).split("\\.", -1);
    CertificateReader reader = new CertificateReader(keys());

    assertThatThrownBy(
            () -> reader.read(parts[0] + "." + parts[1].replace('a', 'b') + "." + parts[2], now()))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> new CertificateReader("{\"keys\":[]}").read(statement(issued), now()))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void an_expired_one_is_refused_from_the_day_after_its_last() {
    Response issued = issue(completed(600));
    LocalDate lastDay = LocalDate.parse(issued.path("lastDay"));
    CertificateReader reader = new CertificateReader(keys());

    assertThat(lastDay).isEqualTo(DAY.plusMonths(600).minusDays(1));
    reader.read(statement(issued), Oslo.startOf(lastDay.plusDays(1)).minusSeconds(1));
    assertThatThrownBy(() -> reader.read(statement(issued), Oslo.startOf(lastDay.plusDays(1))))
        .hasMessage("Expired");
    Today.set(lastDay.plusDays(1));
    status(issued).then().body("validity", equalTo("EXPIRED"));
  }

  @Test
  void a_revoked_one_is_refused_by_whoever_has_the_list() {
    Response completed = completed(null);
    Response issued = issue(completed);
    String location = completed.header("Location");
    change(
            provider(provider),
            provider(provider),
            location,
            "revoke",
            Map.of("ground", "WRONG_PERSON", "reason", "Two of the same name."))
        .then()
        .statusCode(200);

    CertificateReader reader = new CertificateReader(keys()).knowing(revocations(), now());
    assertThatThrownBy(() -> reader.read(statement(issued), now())).hasMessage("Revoked");
    status(issued).then().statusCode(200).body("validity", equalTo("REVOKED"));
    handIn(provider(provider), location + "/certificates", "")
        .then()
        .statusCode(409)
        .body("code", equalTo("training:completion-does-not-count"));
  }

  @Test
  void one_of_a_course_that_lost_its_acceptance_is_refused_if_so_decided() {
    Response kept = issue(completed(null));
    Response stopped = completed(null);
    Response issued = issue(stopped);
    String course = stopped.path("courseId");
    change(
            as("case-officer"),
            as("case-officer"),
            "/api/v1/courses/" + course,
            "lose-acceptance",
            Map.of("reasons", reasons(), "earlierCompletions", "STOPPED"))
        .then()
        .statusCode(200);

    CertificateReader reader = new CertificateReader(keys()).knowing(revocations(), now());
    assertThatThrownBy(() -> reader.read(statement(issued), now())).hasMessage("Revoked");
    reader.read(statement(kept), now());
  }

  @Test
  void a_new_key_does_not_break_what_the_old_one_signed() {
    Response old = issue(completed(null));
    Today.set(Today.now().plusDays(200));
    Response young = issue(completed(null));

    CertificateReader reader = new CertificateReader(keys());
    assertThat(header(old)).isNotEqualTo(header(young));
    reader.read(statement(old), now());
    reader.read(statement(young), now());
  }

  @Test
  void asked_again_it_is_the_same_and_the_person_gets_one_of_the_own() {
    Response completed = completed(null);
    Response issued = issue(completed);
    Response again = issue(completed);
    Response own = handIn(person(person), completed.header("Location") + "/certificates", "");

    again.then().statusCode(200).body("certificateId", equalTo(issued.path("certificateId")));
    own.then().statusCode(201);
    assertThat(new CertificateReader(keys()).read(statement(own), now()).has("member")).isFalse();
    provider(newProvider()).get(issued.header("Location")).then().statusCode(404);
  }

  @Test
  void its_statement_is_a_qr_code() {
    Response issued = issue(completed(null));

    provider(provider)
        .get(issued.header("Location") + "/qr.svg")
        .then()
        .statusCode(200)
        .contentType("image/svg+xml")
        .body(startsWith("<svg"));
    byte[] png = provider(provider).get(issued.header("Location") + "/qr.png").asByteArray();
    assertThat(png).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
  }

  private Response completed(Integer validMonths) {
    String member = addMember(provider, nextPerson(), DAY).path("memberId");
    return complete(provider, member, courseFor(validMonths), DAY);
  }

  private String nextPerson() {
    String next = persons == 0 ? person : newPerson();
    persons++;
    return next;
  }

  private String courseFor(Integer validMonths) {
    Map<String, Object> body = new HashMap<>(course(organiser, EVERY_OBJECTIVE));
    if (validMonths != null) {
      body.put("validMonths", validMonths);
    }
    Response submitted = handIn(as("case-officer"), "/api/v1/courses", body);
    as("case-officer")
        .header("If-Match", submitted.header("ETag"))
        .body(Map.of("reasons", reasons(), "countsFrom", DAY.toString()))
        .post(submitted.header("Location") + "/accept")
        .then()
        .statusCode(200);
    return submitted.path("courseId");
  }

  private Response issue(Response completed) {
    return handIn(provider(provider), completed.header("Location") + "/certificates", "");
  }

  private static Response status(Response issued) {
    return anonymous().get(issued.header("Location") + "/status");
  }

  private static String keys() {
    return anonymous().get("/.well-known/jwks.json").then().statusCode(200).extract().asString();
  }

  private static String revocations() {
    return anonymous().get("/api/v1/certificate-revocations").path("statement");
  }

  private static String statement(Response issued) {
    return issued.path("statement");
  }

  private static String header(Response issued) {
    return statement(issued).split("\\.", -1)[0];
  }

  private static Instant now() {
    return Oslo.startOf(Today.now()).plusSeconds(60);
  }
}
