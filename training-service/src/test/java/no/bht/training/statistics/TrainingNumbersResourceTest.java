package no.bht.training.statistics;

import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.bht.training.fixture.ApprovalEvents;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class TrainingNumbersResourceTest {
  private static final String SHARES = "/api/v1/statistics/training-shares";
  // A month that no other test has staff of an approved provider in.
  private static final LocalDate DAY = LocalDate.of(2012, 5, 1);

  @Inject ApprovalEvents approvals;

  @Test
  void shares_are_told_by_month_and_small_groups_are_not() {
    String provider = newProvider();
    approvals.granted(provider, DAY.minusYears(1), DAY.plusYears(1));
    for (int i = 0; i < 6; i++) {
      addMember(provider, newPerson(), DAY);
    }

    shares("by=TOTAL&from=2012-04&to=2012-05")
        .then()
        .body("items", hasSize(1))
        .body("items[0].day", equalTo("2012-05-31"))
        .body("items[0].group", equalTo("ALL"))
        .body("items[0].staff", equalTo(6))
        .body("items[0].trained", equalTo(0))
        .body("items[0].share", equalTo(0.0f));
    shares("by=ROLE&from=2012-05&to=2012-05")
        .then()
        .body("items[0].group", equalTo("PROFESSIONAL"))
        .body("items[0].suppressed", equalTo(false));
    shares("by=PROVIDER&from=2012-05&to=2012-05")
        .then()
        .body("items[0].group", equalTo(provider))
        .body("items[0].staff", equalTo(6));
    String csv = as("analyst").get(SHARES + "/csv?by=ROLE&from=2012-05&to=2012-05").asString();
    assertThat(csv.lines())
        .containsExactly(
            "day,group,staff,trained,share,suppressed", "2012-05-31,PROFESSIONAL,6,0,0.000,false");
  }

  @Test
  void by_form_and_course_those_who_are_trained_are_counted() {
    String provider = newProvider();
    approvals.granted(provider);
    String course = acceptedCourse(provider, LocalDate.of(2025, 1, 1));
    for (int i = 0; i < 6; i++) {
      String member = addMember(provider, newPerson(), LocalDate.of(2025, 1, 1)).path("memberId");
      complete(provider, member, course, LocalDate.of(2025, 2, 1)).then().statusCode(201);
    }

    shares("by=COURSE&from=2025-03&to=2025-03").then().body("items.group", hasItem(course));
    shares("by=FORM&from=2025-03&to=2025-03")
        .then()
        .body("items.group", hasItem("DIGITAL"))
        .body("items.size()", greaterThanOrEqualTo(1));
    shares("by=FORM&from=2025-03&to=2025-05&limit=1").then().body("items", hasSize(1));
  }

  @Test
  void what_is_not_asked_for_rightly_is_refused() {
    shares("by=PERSON").then().statusCode(400);
    shares("from=2026-13").then().statusCode(400);
    shares("from=2026-03&to=2026-01").then().statusCode(400);
    shares("from=2000-01&to=2026-01").then().statusCode(400);
    as("inspector").get(SHARES).then().statusCode(403);
  }

  private static Response shares(String query) {
    return as("analyst").get(SHARES + "?" + query);
  }
}
