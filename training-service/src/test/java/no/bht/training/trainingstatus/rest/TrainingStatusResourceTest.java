package no.bht.training.trainingstatus.rest;

import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static no.bht.training.fixture.Portal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.sql.DataSource;
import no.bht.training.fixture.Log;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class TrainingStatusResourceTest {
  private static final LocalDate JOINED = LocalDate.of(2025, 1, 1);

  @Inject DataSource database;

  @Test
  void without_a_roster_the_status_is_unknown() {
    status(newProvider())
        .then()
        .statusCode(200)
        .body("status", equalTo("UNKNOWN"))
        .body("since", nullValue())
        .body("mustBeTrained", equalTo(false));
  }

  @Test
  void the_status_goes_from_none_over_partly_to_complete_and_each_change_is_told_once() {
    String provider = newProvider();
    String one = addMember(provider, newPerson(), JOINED).path("memberId");
    String other = addMember(provider, newPerson(), JOINED).path("memberId");
    String course = acceptedCourse(newProvider(), JOINED);
    String second = acceptedCourse(newProvider(), JOINED);

    complete(provider, one, course, LocalDate.of(2025, 3, 1)).then().statusCode(201);
    complete(provider, one, second, LocalDate.of(2025, 4, 1)).then().statusCode(201);
    complete(provider, other, course, LocalDate.of(2025, 5, 1)).then().statusCode(201);

    status(provider)
        .then()
        .body("status", equalTo("COMPLETE"))
        .body("missing", equalTo(0))
        .body("since", equalTo("2025-05-01"));
    assertThat(new Log(database).statuses(provider))
        .containsExactly("NONE 0/1", "NONE 0/2", "PARTLY 1/2", "COMPLETE 2/2");
  }

  @Test
  void the_status_is_told_for_any_day() {
    String provider = newProvider();
    String member = addMember(provider, newPerson(), JOINED).path("memberId");
    addMember(provider, newPerson(), JOINED);
    complete(provider, member, acceptedCourse(newProvider(), JOINED), LocalDate.of(2025, 3, 1));

    asOf(provider, "2024-12-31", "UNKNOWN", 0);
    asOf(provider, "2025-01-01", "NONE", 2);
    asOf(provider, "2025-02-28", "NONE", 2);
    asOf(provider, "2025-03-01", "PARTLY", 2);
  }

  @Test
  void the_status_is_the_providers_own_and_the_offices() {
    String provider = newProvider();
    String path = "/api/v1/providers/" + provider + "/training-status";

    provider(newProvider()).get(path).then().statusCode(404);
    as("case-officer").get(path).then().statusCode(200);
    as("inspector").get(path).then().statusCode(200);
    as("case-officer").get(path + "?asOf=2025-02-30").then().statusCode(400);
  }

  private static void asOf(String provider, String day, String status, int staff) {
    provider(provider)
        .get("/api/v1/providers/" + provider + "/training-status?asOf=" + day)
        .then()
        .statusCode(200)
        .body("status", equalTo(status))
        .body("staff", equalTo(staff));
  }
}
