package no.bht.training.roster.rest;

import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.member;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static no.bht.training.fixture.Portal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.bht.platform.testing.Today;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@OnRealServers
class RosterResourceTest {
  private static final LocalDate LAST_YEAR = LocalDate.of(2025, 1, 1);

  @Test
  void a_member_is_known_by_an_id_and_the_providers_own_reference() {
    String provider = newProvider();

    Response added = addMember(provider, newPerson(), LAST_YEAR);

    added
        .then()
        .statusCode(201)
        .body("reference", equalTo("staff-1"))
        .body("trained", equalTo(false))
        .body("dueOn", nullValue())
        .body("nationalIdentityNumber", nullValue())
        .body("personKey", nullValue());
    provider(provider).get(added.header("Location")).then().statusCode(200);
  }

  @Test
  void the_same_person_twice_is_a_conflict_with_the_place_of_the_first() {
    String provider = newProvider();
    String person = newPerson();
    Response first = addMember(provider, person, LAST_YEAR);

    addMember(provider, person, LAST_YEAR.plusYears(1))
        .then()
        .statusCode(409)
        .header("Location", equalTo(first.header("Location")))
        .body("code", equalTo("training:already-member"));
  }

  @Test
  void who_has_left_may_come_back_the_day_after() {
    String provider = newProvider();
    String person = newPerson();
    Response first = addMember(provider, person, LAST_YEAR);
    end(provider, first, LocalDate.of(2025, 6, 30)).then().statusCode(200);

    addMember(provider, person, LocalDate.of(2025, 6, 30)).then().statusCode(409);
    addMember(provider, person, LocalDate.of(2025, 7, 1)).then().statusCode(201);
  }

  @Test
  void a_person_at_two_providers_carries_the_training_along() {
    String one = newProvider();
    String other = newProvider();
    String person = newPerson();
    String member = addMember(one, person, LAST_YEAR).path("memberId");
    String course = acceptedCourse(newProvider(), LAST_YEAR);
    complete(one, member, course, LocalDate.of(2025, 3, 1)).then().statusCode(201);

    addMember(other, person, LAST_YEAR)
        .then()
        .statusCode(201)
        .body("trained", equalTo(true))
        .body("trainedOn", equalTo("2025-03-01"));
  }

  @Test
  void a_roster_is_the_providers_own_and_the_offices() {
    String provider = newProvider();
    String location = addMember(provider, newPerson(), LAST_YEAR).header("Location");
    String roster = "/api/v1/providers/" + provider + "/members";
    String stranger = newProvider();

    provider(stranger).get(location).then().statusCode(404);
    provider(stranger).get(roster).then().statusCode(404);
    handIn(provider(stranger), roster, member(newPerson(), LAST_YEAR)).then().statusCode(404);
    as("case-officer").get(roster).then().statusCode(200).body("items", hasSize(1));
    as("inspector").get(location).then().statusCode(200);
  }

  @Test
  void a_member_of_another_is_not_found_at_ones_own() {
    String memberId = addMember(newProvider(), newPerson(), LAST_YEAR).path("memberId");
    String provider = newProvider();

    provider(provider)
        .get("/api/v1/providers/" + provider + "/members/" + memberId)
        .then()
        .statusCode(404);
  }

  @Test
  void who_is_missing_is_listed_for_any_day_with_the_deadline() {
    String provider = newProvider();
    String roster = "/api/v1/providers/" + provider + "/members";
    String trained = addMember(provider, newPerson(), LocalDate.of(2019, 8, 1)).path("memberId");
    String missing = addMember(provider, newPerson(), LocalDate.of(2022, 12, 31)).path("memberId");
    String course = acceptedCourse(newProvider(), LAST_YEAR);
    complete(provider, trained, course, LocalDate.of(2025, 3, 1)).then().statusCode(201);

    provider(provider)
        .get(roster + "?missing=true")
        .then()
        .statusCode(200)
        .body("items.memberId", contains(missing))
        .body("items.dueOn", contains("2023-10-01"))
        .body("items.overdue", contains(true));
    provider(provider)
        .get(roster + "?missing=true&asOf=2025-02-28")
        .then()
        .body("items", hasSize(2))
        .body("items.trained", contains(false, false));
    provider(provider)
        .get(roster + "?missing=true&asOf=2020-01-01")
        .then()
        .body("items.memberId", contains(trained))
        .body("items.overdue", contains(false));
  }

  @Test
  void the_roster_comes_in_pages() {
    String provider = newProvider();
    String roster = "/api/v1/providers/" + provider + "/members";
    String first = addMember(provider, newPerson(), LAST_YEAR).path("memberId");
    String second = addMember(provider, newPerson(), LAST_YEAR).path("memberId");

    Response page = provider(provider).get(roster + "?limit=1");

    page.then().body("items.memberId", contains(first));
    provider(provider)
        .get(roster + "?limit=1&after=" + page.path("next"))
        .then()
        .body("items.memberId", contains(second))
        .body("next", nullValue());
  }

  @Test
  void a_membership_ends_once_and_not_before_it_began() {
    String provider = newProvider();
    Response added = addMember(provider, newPerson(), LAST_YEAR);

    end(provider, added, LAST_YEAR.minusDays(1))
        .then()
        .statusCode(422)
        .body("code", equalTo("training:ends-before-start"));
    Response ended = end(provider, added, LAST_YEAR);
    ended.then().statusCode(200).body("lastDay", equalTo("2025-01-01"));
    end(provider, added, LAST_YEAR).then().statusCode(412);
    provider(provider)
        .header("If-Match", ended.header("ETag"))
        .body(Map.of("lastDay", "2025-02-01"))
        .post(added.header("Location") + "/end")
        .then()
        .statusCode(409)
        .body("code", equalTo("training:membership-already-ended"));
    provider(provider)
        .body(Map.of("lastDay", "2025-02-01"))
        .post(added.header("Location") + "/end")
        .then()
        .statusCode(428);
  }

  @ParameterizedTest
  @CsvSource({
    "nationalIdentityNumber, 12345678901,    /nationalIdentityNumber",
    "nationalIdentityNumber, x,              /nationalIdentityNumber",
    "reference,              12345678901,    /reference",
    "reference,              '',             /reference",
    "role,                   BOSS,           /role",
    "relation,               FRIEND,         /relation",
    "from,                   2026-02-30,     /from",
    "from,                   1899-12-31,     /from",
    "person,                 x,              /person"
  })
  void what_is_not_a_member_is_refused_with_a_pointer(String field, String value, String pointer) {
    String provider = newProvider();
    Map<String, Object> body = new HashMap<>(member(newPerson(), LAST_YEAR));
    body.put(field, value);

    handIn(provider(provider), "/api/v1/providers/" + provider + "/members", body)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void a_number_that_fails_mod_11_is_no_provider() {
    as("case-officer")
        .get("/api/v1/providers/922222224/members")
        .then()
        .statusCode(400)
        .body("code", equalTo("organisation-number-invalid"));
  }

  @Test
  void a_start_to_come_is_on_the_roster_and_not_yet_missing() {
    String provider = newProvider();
    String roster = "/api/v1/providers/" + provider + "/members";

    addMember(provider, newPerson(), Today.now().plusDays(3)).then().statusCode(201);

    provider(provider).get(roster).then().body("items", hasSize(1));
    assertThat(
            provider(provider)
                .get(roster + "?missing=true")
                .then()
                .extract()
                .<Integer>path("items.size()"))
        .isZero();
  }

  private static Response end(String provider, Response added, LocalDate lastDay) {
    return provider(provider)
        .header("If-Match", added.header("ETag"))
        .body(Map.of("lastDay", lastDay.toString()))
        .post(added.header("Location") + "/end");
  }

  @Test
  void a_wrong_day_and_a_wrong_person_are_put_right_and_what_stood_there_is_kept() {
    String provider = newProvider();
    Response added = addMember(provider, newPerson(), LAST_YEAR);
    String member = added.header("Location");

    Response corrected =
        provider(provider)
            .header("If-Match", added.header("ETag"))
            .body(Map.of("reason", "The contract says February.", "from", "2025-02-01"))
            .post(member + "/correct");
    corrected.then().statusCode(200).body("from", equalTo("2025-02-01"));
    provider(provider)
        .header("If-Match", corrected.header("ETag"))
        .body(Map.of("reason", "A namesake.", "nationalIdentityNumber", newPerson()))
        .post(member + "/correct")
        .then()
        .statusCode(200);
    provider(provider)
        .header("If-Match", corrected.header("ETag"))
        .body(Map.of("reason", "Late.", "from", "2025-03-01"))
        .post(member + "/correct")
        .then()
        .statusCode(412);

    as("inspector")
        .get(member + "/history")
        .then()
        .statusCode(200)
        .body("items.kind", contains("CORRECTED", "CORRECTED"))
        .body("items.personChanged", contains(false, true))
        .body("items[0].before.from", equalTo("2025-01-01"))
        .body("items[1].reason", equalTo("A namesake."));
    provider(newProvider()).get(member + "/history").then().statusCode(404);
  }

  @Test
  void a_correction_that_says_nothing_new_or_meets_another_entry_is_refused() {
    String provider = newProvider();
    String person = newPerson();
    addMember(provider, person, LAST_YEAR);
    Response other = addMember(provider, newPerson(), LAST_YEAR);

    Map.of(
            409, Map.of("reason", "None.", "from", "2025-01-01"),
            422, Map.of("reason", "Gone before.", "lastDay", "2024-12-31"),
            400, Map.of("reason", "Both.", "lastDay", "2025-12-31", "stillOnStaff", true))
        .forEach(
            (status, body) ->
                provider(provider)
                    .header("If-Match", other.header("ETag"))
                    .body(body)
                    .post(other.header("Location") + "/correct")
                    .then()
                    .statusCode(status));
    provider(provider)
        .header("If-Match", other.header("ETag"))
        .body(Map.of("reason", "The same.", "nationalIdentityNumber", person))
        .post(other.header("Location") + "/correct")
        .then()
        .statusCode(409)
        .body("code", equalTo("training:already-member"));
  }

  @Test
  void an_entry_by_mistake_counts_on_no_day_and_its_history_stays() {
    String provider = newProvider();
    String person = newPerson();
    Response added = addMember(provider, person, LAST_YEAR);

    provider(provider)
        .header("If-Match", added.header("ETag"))
        .body(Map.of("reason", "Works for a customer."))
        .post(added.header("Location") + "/annul")
        .then()
        .statusCode(204);

    provider(provider).get(added.header("Location")).then().statusCode(404);
    provider(provider)
        .get(added.header("Location") + "/history")
        .then()
        .body("items.kind", contains("ANNULLED"));
    status(provider).then().body("status", equalTo("UNKNOWN"));
    addMember(provider, person, LAST_YEAR).then().statusCode(201);
  }
}
