package no.bht.training.approvedprovider;

import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.number;
import static no.bht.training.fixture.Portal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.testing.Today;
import no.bht.platform.time.Ids;
import no.bht.training.fixture.ApprovalEvents;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class ApprovedProvidersIT {
  @Inject ApprovalEventsHandler handler;
  @Inject Ids ids;
  @Inject ApprovalEvents approvals;

  @Test
  void staff_must_be_trained_while_the_provider_is_approved() {
    String provider = newProvider();
    LocalDate today = Today.now();
    UUID approval = ids.next();

    hear("approval-granted", provider, approval, today.minusYears(1), today.plusYears(4));
    hear("approval-granted", provider, approval, today.minusYears(1), today.plusYears(4));

    status(provider).then().body("mustBeTrained", equalTo(true));
    hear("approval-expired", provider, approval, today.minusYears(1), today.minusDays(1));
    status(provider).then().body("mustBeTrained", equalTo(false));
    hear("approval-granted", provider, approval, today.minusYears(1), today.plusYears(4));
    status(provider).then().body("mustBeTrained", equalTo(false));
  }

  @Test
  void a_renewal_prolongs_it() {
    String provider = newProvider();
    LocalDate today = Today.now();
    hear("approval-granted", provider, ids.next(), today.minusYears(6), today.minusYears(1));

    hear("approval-renewed", provider, ids.next(), today.minusYears(1), today);

    status(provider).then().body("mustBeTrained", equalTo(true));
    as("inspector")
        .get("/api/v1/providers/%s/training-status?asOf=%s".formatted(provider, today.plusDays(1)))
        .then()
        .body("mustBeTrained", equalTo(false));
  }

  @Test
  void a_withdrawn_approval_does_not_count_until_it_is_reinstated() {
    String provider = newProvider();
    LocalDate today = Today.now();
    UUID approval = approvals.granted(provider);

    approvals.withdrawn(provider, approval, today.minusDays(10));
    approvals.withdrawn(provider, approval, today.minusDays(10));
    assertThat(mustBeTrained(provider, today.minusDays(11))).isTrue();
    assertThat(mustBeTrained(provider, today)).isFalse();

    approvals.reinstated(provider, approval, today.minusDays(5));
    assertThat(mustBeTrained(provider, today.minusDays(6))).isFalse();
    assertThat(mustBeTrained(provider, today.minusDays(5))).isTrue();

    approvals.withdrawn(provider, approval, today.plusDays(3));
    approvals.reinstated(provider, approval, today.plusDays(3));
    assertThat(mustBeTrained(provider, today.plusDays(3))).isTrue();
  }

  @Test
  void a_provider_that_has_gone_counts_no_longer_and_its_successor_from_its_own_approval() {
    String provider = newProvider();
    LocalDate today = Today.now();
    UUID approval = approvals.granted(provider);
    String successor = newProvider();

    approvals.changed(provider, approval, today, "CONTINUES");
    approvals.granted(successor, today, today.plusYears(2));

    assertThat(mustBeTrained(provider, today.minusDays(1))).isTrue();
    assertThat(mustBeTrained(provider, today)).isFalse();
    assertThat(mustBeTrained(successor, today.minusDays(1))).isFalse();
    assertThat(mustBeTrained(successor, today)).isTrue();
  }

  private static boolean mustBeTrained(String provider, LocalDate date) {
    return as("inspector")
        .get("/api/v1/providers/%s/training-status?asOf=%s".formatted(provider, date))
        .path("mustBeTrained");
  }

  @Test
  void the_office_lists_the_approved_providers_by_status() {
    String silent = newProvider();
    String untrained = newProvider();
    String notApproved = newProvider();
    LocalDate today = Today.now();
    hear("approval-granted", silent, ids.next(), today, today.plusYears(5));
    hear("approval-granted", untrained, ids.next(), today, today.plusYears(5));
    addMember(untrained, newPerson(), today).then().statusCode(201);
    addMember(notApproved, newPerson(), today).then().statusCode(201);

    listed("UNKNOWN")
        .then()
        .body("items.organisationNumber", hasItem(silent))
        .body("items.organisationNumber", not(hasItem(untrained)));
    listed("NONE")
        .then()
        .body("items.organisationNumber", hasItem(untrained))
        .body("items.organisationNumber", not(hasItem(notApproved)));
    listed("COMPLETE").then().body("items.organisationNumber", not(hasItem(untrained)));
    listed("PARTLY").then().body("items.organisationNumber", not(hasItem(silent)));
    listed("LAPSED").then().body("items.organisationNumber", not(hasItem(untrained)));
    as("case-officer").get("/api/v1/training-statuses?status=WHATEVER").then().statusCode(400);
    Response first = as("case-officer").get("/api/v1/training-statuses?limit=1");
    as("case-officer")
        .get("/api/v1/training-statuses?limit=1&after=" + first.path("next"))
        .then()
        .body(
            "items.organisationNumber",
            not(contains(first.<String>path("items[0].organisationNumber"))));
  }

  private static Response listed(String status) {
    Response answer = as("inspector").get("/api/v1/training-statuses?limit=1000&status=" + status);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }

  private void hear(String event, String provider, UUID approval, LocalDate from, LocalDate to) {
    ObjectNode data = new ObjectMapper().createObjectNode();
    data.put("approvalId", approval.toString());
    data.put("validFrom", from.toString());
    data.put("validTo", to.toString());
    data.put("expiredOn", to.plusDays(1).toString());
    data.put("somethingNew", true);
    ReceivedEvent received =
        new ReceivedEvent(
            ids.next(),
            "urn:bht:approval",
            "no.bht.approval." + event + ".v1",
            number(provider),
            Instant.EPOCH,
            "test",
            data);
    QuarkusTransaction.requiringNew().run(() -> handler.handle(received));
  }
}
