package no.bht.employerregistry.dispensation.rest;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.DispensationApi.NO_NOTICE;
import static no.bht.employerregistry.fixture.DispensationApi.REASONS;
import static no.bht.employerregistry.fixture.DispensationApi.application;
import static no.bht.employerregistry.fixture.DispensationApi.complete;
import static no.bht.employerregistry.fixture.DispensationApi.judge;
import static no.bht.employerregistry.fixture.DispensationApi.judgeAllMet;
import static no.bht.employerregistry.fixture.DispensationApi.officer;
import static no.bht.employerregistry.fixture.DispensationApi.read;
import static no.bht.employerregistry.fixture.DispensationApi.step;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import no.bht.casework.CaseworkSettings;
import no.bht.casework.domain.proposal.Proposals;
import no.bht.casework.usecase.proposal.FourEyes;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.testing.Today;
import no.bht.platform.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the office wants two officers, one alone decides nothing on a dispensation. */
@QuarkusTest
@OnRealServers
class TwoOfficersTest {
  @Inject Proposals proposals;
  @Inject Ids ids;
  @Inject InstantSource clock;
  @Inject DataSource database;

  private String employer;
  private String other;

  @BeforeEach
  void the_office_wants_two() throws ReflectiveOperationException {
    employer = obligedEmployer();
    other = newNumber();
    Constructor<FourEyes> made =
        FourEyes.class.getDeclaredConstructor(
            Proposals.class, CaseworkSettings.class, Ids.class, InstantSource.class);
    made.setAccessible(true);
    QuarkusMock.installMockForType(
        made.newInstance(proposals, new Wanted(), ids, clock), FourEyes.class);
  }

  @Test
  void a_grant_is_proposed_by_one_and_taken_by_another_with_the_same_words() {
    String id = complete(employer, application());
    judgeAllMet(id);
    Map<String, Object> grant = Map.of("reasons", REASONS);

    waits(id, as("registrar"), "grant", grant);
    waits(id, as("registrar"), "grant", grant);
    as("registrar")
        .get("/api/v1/cases/" + id + "/proposal")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("DISPENSATION_GRANTED"));
    Map<String, String> others = new HashMap<>(REASONS);
    others.put("facts", "Seen otherwise.");
    waits(id, another(), "grant", Map.of("reasons", others));
    waits(id, as("registrar"), "grant", grant);
    assertThat(new Log(database).typesOf(employer)).containsExactly("obligation-established");

    step(another(), id, "grant", grant)
        .then()
        .statusCode(200)
        .body("state", equalTo("GRANTED"))
        .body("inForce", equalTo(true));

    assertThat(new Log(database).typesOf(employer))
        .containsExactly("obligation-established", "dispensation-granted", "obligation-lifted");
    as("registrar").get("/api/v1/cases/" + id + "/proposal").then().statusCode(404);

    officer(id, "revocation-notice", Map.of("facts", "No report came.", "hearing", NO_NOTICE))
        .then()
        .statusCode(200);
    Map<String, Object> revocation =
        Map.of("reasons", REASONS, "lastDay", Today.now().plusDays(3).toString());
    officer(id, "revoke", revocation).then().statusCode(200).body("state", equalTo("GRANTED"));
    step(another(), id, "revoke", revocation)
        .then()
        .statusCode(200)
        .body("state", equalTo("REVOKED"));
  }

  @Test
  void a_refusal_is_proposed_by_one_and_taken_by_another() {
    String id = complete(employer, application());
    judgeAllMet(id);
    judge(id, "SPECIAL_REASONS", false).then().statusCode(200);
    officer(id, "refusal-notice", NO_NOTICE).then().statusCode(200);
    Map<String, Object> refusal = Map.of("reasons", REASONS);

    waits(id, as("registrar"), "refuse", refusal);
    step(another(), id, "refuse", refusal).then().statusCode(200).body("state", equalTo("REFUSED"));
  }

  private static void waits(
      String id, RequestSpecification who, String step, Map<String, ?> decision) {
    step(who, id, step, decision).then().statusCode(200);
    read(id).then().body("state", equalTo("UNDER_ASSESSMENT"));
  }

  private RequestSpecification another() {
    return as("registrar", other);
  }

  private record Wanted() implements CaseworkSettings {
    @Override
    public String officerRole() {
      return "registrar";
    }

    @Override
    public boolean fourEyes() {
      return true;
    }

    @Override
    public Optional<String> custodian() {
      return Optional.empty();
    }
  }
}
