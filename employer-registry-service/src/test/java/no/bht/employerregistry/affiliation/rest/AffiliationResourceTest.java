package no.bht.employerregistry.affiliation.rest;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Callers.stranger;
import static no.bht.employerregistry.fixture.Register.affiliate;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.Approvals;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class AffiliationResourceTest {
  @Inject Approvals approvals;
  @Inject DataSource database;

  private LocalDate today;
  private String provider;
  private String employer;

  @BeforeEach
  void an_employer_and_an_approved_provider() {
    today = Today.now();
    provider = approvals.approvedProvider(today, today.plusYears(5));
    employer = obligedEmployer();
  }

  @Test
  void an_employer_reports_its_affiliation_and_both_parties_see_it() {
    Response started = affiliate(as("employer", employer), employer, provider, today, Map.of());

    started
        .then()
        .statusCode(201)
        .header("ETag", equalTo("\"0\""))
        .body("state", equalTo("IN_FORCE"))
        .body("providerApproved", equalTo(true));
    String location = started.header("Location");
    as("employer", employer).get(location).then().statusCode(200);
    as("provider", provider).get(location).then().statusCode(200);
    as("inspector").get(location).then().statusCode(200);
    stranger("employer").get(location).then().statusCode(404);
    stranger("provider").get(location).then().statusCode(404);
    as("provider", employer).get(location).then().statusCode(404);
    var event = new Log(database).of("affiliation-started", employer).getFirst();
    assertThat(event.path("provider").asText()).isEqualTo(provider);
    assertThat(event.path("restored").asBoolean()).isFalse();
    assertThat(event.has("to")).isFalse();
    assertThat(event.path("coverage").asText()).isEqualTo("WHOLE");
    assertThat(event.has("coveredUnits")).isFalse();
    assertThat(event.has("mainUnit")).isFalse();
  }

  @Test
  void nobody_reports_for_another() {
    affiliate(stranger("employer"), employer, provider, today, Map.of()).then().statusCode(404);
    affiliate(stranger("provider"), employer, provider, today, Map.of()).then().statusCode(404);
    affiliate(as("provider", provider), employer, provider, today, Map.of()).then().statusCode(201);
  }

  @Test
  void what_is_in_the_way_is_told_by_its_code() {
    affiliate(employer, provider, today).then().statusCode(201);

    refused(affiliate(employer, provider, today), 409, "overlapping-affiliation");
    refused(affiliate(newNumber(), provider, today), 422, "employer-unknown");
    refused(affiliate(obligedEmployer(), newNumber(), today), 409, "provider-not-approved");
  }

  @Test
  void fields_that_contradict_each_other_are_400_with_a_pointer() {
    contradiction(Map.of("coverage", "PARTIAL"), "/coveredPart");
    contradiction(Map.of("coveredPart", "Yard"), "/coveredPart");
    contradiction(Map.of("to", today.minusDays(1).toString()), "/to");
    contradiction(Map.of("employer", "310000018"), "/employer");
    contradiction(Map.of("unknown", 1), "/unknown");
  }

  private void contradiction(Map<String, ?> more, String pointer) {
    affiliate(as("registrar"), employer, provider, today, more)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(pointer));
  }

  @Test
  void parts_stand_side_by_side() {
    Map<String, String> yard = Map.of("coverage", "PARTIAL", "coveredPart", "Yard");
    Map<String, String> office = Map.of("coverage", "PARTIAL", "coveredPart", "Office");

    affiliate(as("registrar"), employer, provider, today, yard).then().statusCode(201);
    affiliate(as("registrar"), employer, provider, today, office)
        .then()
        .statusCode(201)
        .body("coveredPart", equalTo("Office"));
    refused(
        affiliate(as("registrar"), employer, provider, today, yard),
        409,
        "overlapping-affiliation");
  }

  @Test
  void an_affiliation_ends_once_and_only_as_it_was_read() {
    Response started = affiliate(employer, provider, today);
    String end = started.header("Location") + "/end";
    Map<String, String> lastDay = Map.of("lastDay", today.plusDays(30).toString());

    as("employer", employer).body(lastDay).post(end).then().statusCode(428);
    as("employer", employer)
        .header("If-Match", "\"7\"")
        .body(lastDay)
        .post(end)
        .then()
        .statusCode(412);
    stranger("employer").header("If-Match", "\"0\"").body(lastDay).post(end).then().statusCode(404);
    as("employer", employer)
        .header("If-Match", "\"0\"")
        .body(lastDay)
        .post(end)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("state", equalTo("ENDED"))
        .body("to", equalTo(today.plusDays(30).toString()));
    refused(
        as("employer", employer).header("If-Match", "\"1\"").body(lastDay).post(end),
        409,
        "already-ended");

    assertThat(new Log(database).typesOf(employer))
        .containsExactly("obligation-established", "affiliation-started", "affiliation-ended");
    affiliate(employer, provider, today.plusDays(31)).then().statusCode(201);
  }

  @Test
  void each_party_lists_its_own() {
    String other = obligedEmployer();
    affiliate(employer, provider, today);
    affiliate(other, provider, today);

    as("employer", employer)
        .get("/api/v1/affiliations")
        .then()
        .body("items.employer", contains(employer));
    as("employer", employer).get("/api/v1/affiliations?employer=" + other).then().statusCode(404);
    as("provider", provider)
        .get("/api/v1/affiliations")
        .then()
        .body("items.employer", contains(employer, other));
    stranger("provider").get("/api/v1/affiliations?provider=" + provider).then().statusCode(404);
    Response first = as("registrar").get("/api/v1/affiliations?limit=1&provider=" + provider);
    as("registrar")
        .get("/api/v1/affiliations?limit=1&provider=" + provider + "&after=" + first.path("next"))
        .then()
        .body("items.employer", contains(other))
        .body("items", hasSize(1));
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo("employer-registry:" + code));
  }
}
