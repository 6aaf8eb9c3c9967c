package no.bht.approval.approvalcase.rest;

import static no.bht.approval.fixture.ApprovalApi.APPLICATIONS;
import static no.bht.approval.fixture.ApprovalApi.approve;
import static no.bht.approval.fixture.ApprovalApi.approved;
import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.changeNotice;
import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.resetClock;
import static no.bht.approval.fixture.ApprovalApi.setClock;
import static no.bht.approval.fixture.ApprovalApi.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.approval.approvalcase.usecase.WeighPositions;
import no.bht.approval.fixture.Applications;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ChangeNoticeIT {
  @Inject WeighPositions weigh;
  @Inject Database database;
  @Inject InstantSource clock;

  private LocalDate today;

  @BeforeEach
  void readTheCalendar() {
    today = Oslo.today(clock);
  }

  @AfterEach
  void giveTheTimeBack() {
    resetClock();
  }

  @Test
  void contact_details_go_straight_to_the_register_and_open_nothing() {
    String provider = Numbers.organisation(320);
    approved(provider);

    changeNotice(
            provider,
            Map.of(
                "effectiveFrom", today.toString(), "contact", Map.of("telephone", "55 00 00 00")))
        .then()
        .statusCode(201)
        .body("changed", equalTo(List.of("CONTACT")))
        .body("shortfalls", hasSize(0))
        .body("followUpId", nullValue())
        .body("factsVersion", equalTo(2));
    assertThat(database.events("provider-facts-changed", provider)).isEqualTo(1);
    assertThat(
            database.count(
                """
                select count(*) from provider_facts
                where provider = ? and content -> 'contact' ->> 'telephone' = '55 00 00 00'
                """,
                provider))
        .isEqualTo(1);
  }

  @Test
  void staff_below_a_limit_opens_a_case_that_says_from_which_day() {
    String provider = Numbers.organisation(321);
    approved(provider);
    LocalDate from = today.plusDays(20);
    List<Map<String, Object>> staff = Applications.staff();
    staff.removeFirst();

    String followUp =
        changeNotice(provider, Map.of("effectiveFrom", from.toString(), "staff", staff))
            .then()
            .statusCode(201)
            .body(
                "shortfalls.requirement",
                equalTo(
                    List.of(
                        "FIVE_COMPETENCE_AREAS",
                        "DOCTOR_FOR_OCCUPATIONAL_MEDICINE",
                        "THREE_FULL_TIME_EQUIVALENTS",
                        "THIRTY_PER_CENT_IN_EVERY_FIELD")))
            .body("shortfalls[2].from", equalTo(from.toString()))
            .body("shortfalls[2].evidence[0]", containsString("240 %"))
            .extract()
            .path("followUpId");
    asProvider(provider).get("/api/v1/follow-ups/" + followUp).then().statusCode(200);
    asProvider(Numbers.organisation(322))
        .get("/api/v1/follow-ups/" + followUp)
        .then()
        .statusCode(404);
    as("case-officer")
        .get("/api/v1/work-list?kind=FOLLOW_UP&limit=1000")
        .then()
        .body("items.id", hasItem(followUp));

    changeNotice(provider, Map.of("effectiveFrom", from.toString(), "staff", Applications.staff()))
        .then()
        .statusCode(201)
        .body("followUpId", equalTo(followUp));
    followUp(followUp).body("shortfalls.remediedFrom", not(hasItem(nullValue())));
    close(followUp).then().statusCode(200).body("state", equalTo("CLOSED"));
    close(followUp).then().statusCode(409).body("code", equalTo("approval:follow-up-closed"));
  }

  @Test
  void a_position_that_ends_by_its_date_is_weighed_on_the_day_after() {
    String provider = Numbers.organisation(323);
    LocalDate last = today.plusDays(40);
    Map<String, Object> body = Applications.complete(provider);
    List<Map<String, Object>> staff = Applications.staff();
    staff.getFirst().put("to", last.toString());
    body.put("staff", staff);
    String id = submit(provider, body).then().statusCode(201).extract().path("id");
    judgeAllMet(id);
    approve(id, Map.of()).then().statusCode(200);

    setClock(last + "T10:00:00Z");
    sweep();
    assertThat(openFollowUps(provider)).isZero();
    setClock(last.plusDays(5) + "T10:00:00Z");
    sweep();
    sweep();

    assertThat(openFollowUps(provider)).isEqualTo(1);
    assertThat(
            database.count(
                """
                select count(*) from follow_up
                where provider = ? and cause = 'POSITION_ENDED'
                  and jsonb_path_exists(shortfalls, '$[*] ? (@.from == $day)',
                    jsonb_build_object('day', ?::text))
                """,
                provider,
                last.plusDays(1).toString()))
        .as("a late sweep tells the right day")
        .isEqualTo(1);
  }

  @Test
  void only_an_approved_provider_tells_of_changes() {
    changeNotice(
            Numbers.organisation(324), Map.of("effectiveFrom", today.toString(), "name", "Another"))
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:not-approved"));
  }

  @Test
  void a_notice_that_says_nothing_new_or_of_another_time_is_refused() {
    String provider = Numbers.organisation(325);
    approved(provider);

    changeNotice(provider, Map.of("effectiveFrom", today.toString(), "administrativeStaff", 1))
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:nothing-changed"));
    for (LocalDate day : List.of(today.minusDays(1), today.plusYears(5))) {
      changeNotice(provider, Map.of("effectiveFrom", day.toString(), "administrativeStaff", 2))
          .then()
          .statusCode(422)
          .body("code", equalTo("approval:effective-day-outside"));
    }
    changeNotice(
            provider,
            Map.of(
                "effectiveFrom",
                today.plusYears(5).minusDays(1).toString(),
                "administrativeStaff",
                2))
        .then()
        .statusCode(201);
    asProvider(provider)
        .get("/api/v1/change-notices?provider=" + provider)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  @Test
  void one_who_is_sold_for_more_than_one_position_is_shown_to_the_officers_of_all() {
    String approved = Numbers.organisation(326);
    String applying = Numbers.organisation(327);
    submitWith(approved, 300, 60);
    String id = submitWith(applying, 300, 40);
    warnings("providers/" + approved).body("overAllocated", hasSize(0));

    Map<String, Object> more = Applications.complete(applying);
    more.put("staff", List.of(person(300, 41), person(390, 100)));
    asProvider(applying)
        .contentType(ContentType.JSON)
        .header("If-Match", as("case-officer").get(APPLICATIONS + "/" + id).header("ETag"))
        .body(more)
        .put(APPLICATIONS + "/" + id + "/submission")
        .then()
        .statusCode(200);

    for (String where : List.of("providers/" + approved, "applications/" + id)) {
      warnings(where)
          .body("overAllocated", hasSize(1))
          .body("overAllocated[0].staffNumber", equalTo(1))
          .body("overAllocated[0].totalPercentage", equalTo(101))
          .body("overAllocated[0].positions.percentage", equalTo(List.of(60, 41)));
    }
    asProvider(approved)
        .get("/api/v1/providers/" + approved + "/staff-warnings")
        .then()
        .statusCode(403);
  }

  /** One person of the place with that position, and another. */
  private static String submitWith(String provider, int person, int percentage) {
    Map<String, Object> body = Applications.complete(provider);
    body.put("staff", List.of(person(person, percentage), person(person + 1 + percentage, 100)));
    return submit(provider, body).then().statusCode(201).extract().path("id");
  }

  private static Map<String, Object> person(int place, int percentage) {
    Map<String, Object> person =
        new HashMap<>(Applications.person(place, "NURSE", percentage, "ERGONOMICS", 10));
    person.put("competences", List.of());
    return person;
  }

  private static ValidatableResponse warnings(String where) {
    return as("case-officer").get("/api/v1/" + where + "/staff-warnings").then().statusCode(200);
  }

  private static ValidatableResponse followUp(String id) {
    return as("case-officer").get("/api/v1/follow-ups/" + id).then().statusCode(200);
  }

  private static Response close(String id) {
    return as("case-officer")
        .contentType(ContentType.JSON)
        .header("If-Match", as("case-officer").get("/api/v1/follow-ups/" + id).header("ETag"))
        .body(Map.of("outcome", "REMEDIED", "reason", "A new doctor has begun."))
        .post("/api/v1/follow-ups/" + id + "/close");
  }

  private long openFollowUps(String provider) {
    return database.count(
        "select count(*) from follow_up where provider = ? and state = 'OPEN'", provider);
  }

  private void sweep() {
    while (weigh.weighSome() > 0) {}
  }
}
