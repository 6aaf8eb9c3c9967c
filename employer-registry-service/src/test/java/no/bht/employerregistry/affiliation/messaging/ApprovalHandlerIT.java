package no.bht.employerregistry.affiliation.messaging;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Register.affiliate;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.Approvals;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.testing.Today;
import no.bht.platform.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class ApprovalHandlerIT {
  private static final int MANY = 5000;

  @Inject Approvals approvals;
  @Inject Ids ids;
  @Inject DataSource database;

  private LocalDate today;
  private LocalDate lastDay;
  private String provider;
  private String employer;
  private UUID approval;

  @BeforeEach
  void an_affiliation_with_a_provider_whose_approval_ends_in_a_month() {
    today = Today.now();
    lastDay = today.plusMonths(1);
    provider = newNumber();
    approval = approvals.granted(provider, ids.next(), today, lastDay);
    employer = obligedEmployer();
    affiliate(employer, provider, today).then().statusCode(201);
  }

  @Test
  void an_expired_approval_invalidates_and_a_new_one_restores() {
    approvals.expired(provider, approval, lastDay);

    affiliation()
        .body("items[0].state", equalTo("INVALIDATED"))
        .body("items[0].invalidFrom", equalTo(lastDay.plusDays(1).toString()));
    JsonNode invalidated = log().of("affiliation-invalidated", employer).getFirst();
    assertThat(invalidated.path("reason").asText()).isEqualTo("APPROVAL_EXPIRED");
    assertThat(invalidated.path("invalidFrom").asText()).isEqualTo(lastDay.plusDays(1).toString());

    approvals.granted(provider, ids.next(), lastDay.plusDays(20), lastDay.plusYears(5));

    affiliation().body("items[0].state", equalTo("IN_FORCE"));
    JsonNode restored = log().of("affiliation-started", employer).getLast();
    assertThat(restored.path("restored").asBoolean()).isTrue();
    assertThat(restored.path("from").asText()).isEqualTo(lastDay.plusDays(20).toString());
    assertThat(restored.path("coverage").asText()).isEqualTo("WHOLE");
  }

  @Test
  void a_replay_of_everything_has_no_effect() {
    approvals.expired(provider, approval, lastDay);
    UUID next = approvals.granted(provider, ids.next(), lastDay.plusDays(9), lastDay.plusYears(5));
    List<String> told = log().typesOf(employer);

    approvals.granted(provider, approval, today, lastDay);
    approvals.expired(provider, approval, lastDay);
    approvals.granted(provider, next, lastDay.plusDays(9), lastDay.plusYears(5));

    assertThat(log().typesOf(employer)).isEqualTo(told);
    affiliation().body("items[0].state", equalTo("IN_FORCE"));
  }

  @Test
  void an_approval_renewed_in_time_invalidates_nothing() {
    approvals.renewed(provider, ids.next(), lastDay.plusDays(1), lastDay.plusYears(5));

    approvals.expired(provider, approval, lastDay);

    affiliation().body("items[0].state", equalTo("IN_FORCE"));
    assertThat(log().of("affiliation-invalidated", employer)).isEmpty();
  }

  @Test
  void an_expiry_heard_before_its_grant_leaves_the_grant_without_effect() {
    String other = newNumber();
    UUID lost = ids.next();
    approvals.expired(other, lost, today.minusDays(1));

    approvals.granted(other, lost, today.minusYears(5), today.minusDays(1));

    affiliate(obligedEmployer(), other, today)
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:provider-not-approved"));
  }

  @Test
  void an_ended_affiliation_is_invalidated_only_when_its_last_day_lies_beyond() {
    String before = obligedEmployer();
    String beyond = obligedEmployer();
    ends(before, lastDay);
    ends(beyond, lastDay.plusDays(1));

    approvals.expired(provider, approval, lastDay);

    assertThat(log().of("affiliation-invalidated", before)).isEmpty();
    assertThat(log().of("affiliation-invalidated", beyond)).hasSize(1);
  }

  @Test
  void thousands_of_affiliations_are_invalidated_in_one_go() {
    affiliateMany();

    approvals.expired(provider, approval, lastDay);

    assertThat(log().subjectsOf("affiliation-invalidated"))
        .filteredOn(subject -> subject.startsWith("39"))
        .hasSize(MANY);
  }

  private void ends(String customer, LocalDate day) {
    String location = affiliate(customer, provider, today).header("Location");
    as("registrar")
        .header("If-Match", "\"0\"")
        .body(Map.of("lastDay", day.toString()))
        .post(location + "/end")
        .then()
        .statusCode(200);
  }

  private void affiliateMany() {
    String sql =
        """
        insert into affiliation (id, employer, provider, contract_form, starts_on, state, version)
        values (?, ?, ?, 'OTHER', ?, 'IN_FORCE', 0)
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < MANY; i++) {
        insert.setObject(1, ids.next());
        insert.setString(2, OrganisationNumbers.valid(4_600_000 + i).value());
        insert.setString(3, provider);
        insert.setObject(4, today);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private ValidatableResponse affiliation() {
    return as("registrar").get("/api/v1/affiliations?employer=" + employer).then();
  }

  private Log log() {
    return new Log(database);
  }
}
