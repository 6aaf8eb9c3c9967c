package no.bht.training.equivalence.rest;

import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.change;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.person;
import static no.bht.training.fixture.Portal.provider;
import static no.bht.training.fixture.Portal.status;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import no.bht.platform.testing.Today;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class EquivalentResourceTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private final String provider = newProvider();
  private final String person = newPerson();

  @Test
  void equivalent_education_counts_as_trained_and_is_carried_along() {
    String other = newProvider();
    String member = addMember(provider, person, DAY).path("memberId");
    addMember(other, person, DAY).then().statusCode(201);

    Response judged = judge(member, DAY);

    judged.then().statusCode(201).body("memberId", equalTo(member));
    status(provider).then().body("status", equalTo("COMPLETE"));
    status(other).then().body("status", equalTo("COMPLETE"));
    provider(provider)
        .get("/api/v1/providers/" + provider + "/equivalent-trainings")
        .then()
        .statusCode(200)
        .body("items.equivalentId", contains(judged.<String>path("equivalentId")));
    as("inspector")
        .get("/api/v1/equivalent-trainings?limit=1000")
        .then()
        .body("items.equivalentId", hasItem(judged.<String>path("equivalentId")));
    provider(other).get(judged.header("Location")).then().statusCode(404);
    person(person)
        .get("/api/v1/own-training")
        .then()
        .statusCode(200)
        .body("trainedToday", equalTo(true))
        .body("equivalents.provider", contains(provider));
  }

  @Test
  void set_aside_it_counts_until_yesterday() {
    String member = addMember(provider, person, DAY).path("memberId");
    Response judged = judge(member, DAY);
    Map<String, String> reason = Map.of("reason", "The course was on first aid only.");

    change(as("case-officer"), as("case-officer"), judged.header("Location"), "set-aside", reason)
        .then()
        .statusCode(200)
        .body("lastDay", equalTo(Today.now().minusDays(1).toString()));

    status(provider).then().body("status", equalTo("LAPSED"));
    provider(provider)
        .get("/api/v1/providers/" + provider + "/training-status?asOf=2025-12-31")
        .then()
        .body("status", equalTo("COMPLETE"));
    change(as("case-officer"), as("case-officer"), judged.header("Location"), "set-aside", reason)
        .then()
        .statusCode(409)
        .body("code", equalTo("training:equivalent-already-set-aside"));
  }

  @Test
  void set_aside_on_its_first_day_it_never_counted() {
    String member = addMember(provider, person, DAY).path("memberId");
    Response judged = judge(member, Today.now());

    change(
            provider(provider),
            provider(provider),
            judged.header("Location"),
            "set-aside",
            Map.of("reason", "Entered for the wrong person."))
        .then()
        .statusCode(200);

    status(provider).then().body("status", equalTo("NONE"));
  }

  @Test
  void it_needs_a_reason_a_day_that_has_come_and_a_member_of_ones_own() {
    String member = addMember(provider, person, DAY).path("memberId");

    judge(member, Today.now().plusDays(1)).then().statusCode(422);
    handIn(
            provider(provider),
            "/api/v1/providers/" + provider + "/members/" + member + "/equivalent-trainings",
            Map.of("education", "Specialist", "reason", " ", "completedOn", "2024-01-01"))
        .then()
        .statusCode(400);
    handIn(
            provider(newProvider()),
            "/api/v1/providers/" + provider + "/members/" + member + "/equivalent-trainings",
            Map.of("education", "Specialist", "reason", "Same.", "completedOn", "2024-01-01"))
        .then()
        .statusCode(404);
  }

  private Response judge(String member, LocalDate day) {
    return handIn(
        provider(provider),
        "/api/v1/providers/" + provider + "/members/" + member + "/equivalent-trainings",
        Map.of(
            "education",
            "Specialist in occupational medicine",
            "reason",
            "The specialist course covers both goals of § 2-3.",
            "completedOn",
            day.toString()));
  }
}
