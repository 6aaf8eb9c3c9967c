package no.bht.approval.approvalcase.rest;

import static no.bht.approval.fixture.ApprovalApi.APPLICATIONS;
import static no.bht.approval.fixture.ApprovalApi.anotherOfficer;
import static no.bht.approval.fixture.ApprovalApi.approve;
import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.judge;
import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.post;
import static no.bht.approval.fixture.ApprovalApi.put;
import static no.bht.approval.fixture.ApprovalApi.read;
import static no.bht.approval.fixture.ApprovalApi.reasons;
import static no.bht.approval.fixture.ApprovalApi.resetClock;
import static no.bht.approval.fixture.ApprovalApi.setClock;
import static no.bht.approval.fixture.ApprovalApi.submit;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.approval.approvalcase.usecase.PreliminaryAnswers;
import no.bht.approval.fixture.Applications;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class CaseHandlingIT {
  @Inject PreliminaryAnswers answers;
  @Inject Database database;
  @Inject InstantSource clock;

  @AfterEach
  void giveTheTimeBack() {
    resetClock();
  }

  @Test
  void a_new_version_is_kept_beside_the_old_and_what_it_changes_is_judged_anew() {
    String provider = Numbers.organisation(300);
    String id = submitted(provider);
    judgeAllMet(id);
    Map<String, Object> body = Applications.complete(provider);
    body.put("name", "Another name");
    body.put(
        "statements", List.of(Map.of("kind", "REVISION_ROUTINE", "text", "Revised every year.")));

    replace(provider, id, body)
        .then()
        .statusCode(200)
        .body("submissionVersion", equalTo(2))
        .body("name", equalTo("Another name"))
        .body("requirements.findAll { it.judgement == null }.code", hasItem("ASSISTANCE_BY_LAW"))
        .body(
            "requirements.findAll { it.judgement == null }.code",
            not(hasItem("THREE_FULL_TIME_EQUIVALENTS")));
    replace(provider, id, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:nothing-changed"));
    asProvider(provider)
        .get(APPLICATIONS + "/" + id + "/versions")
        .then()
        .statusCode(200)
        .body("items.version", equalTo(List.of(1, 2)))
        .body("items[1].submission.name", equalTo("Another name"));
    asProvider(provider)
        .get(APPLICATIONS + "/" + id + "/judgements")
        .then()
        .statusCode(200)
        .body("items.findAll { it.cause == 'JUDGED' }", hasSize(12))
        .body("items.findAll { it.cause == 'JUDGED' }.judgement.reason", hasItem(notNullValue()))
        .body(
            "items.findAll { it.cause == 'SUBMISSION_CHANGED' }.requirement",
            hasItem("ASSISTANCE_BY_LAW"));
    as("inspector")
        .get(APPLICATIONS + "/" + id + "/judgements?limit=1")
        .then()
        .body("items.number", equalTo(List.of(1)))
        .body("next", notNullValue());
    asProvider(Numbers.organisation(301))
        .get(APPLICATIONS + "/" + id + "/judgements")
        .then()
        .statusCode(404);
    asProvider(Numbers.organisation(301))
        .get(APPLICATIONS + "/" + id + "/versions")
        .then()
        .statusCode(404);
  }

  @Test
  void health_checks_are_additional_services_or_nothing() {
    String provider = Numbers.organisation(302);
    Map<String, Object> body = Applications.complete(provider);
    body.put(
        "services",
        List.of(
            Map.of("name", "Check", "legalClass", "E", "nature", "GENERAL_HEALTH_CHECK"),
            Map.of("name", "Mapping", "legalClass", "A", "delivery", List.of("DIGITAL"))));

    submit(provider, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:submission-invalid"))
        .body("errors.code", equalTo(List.of("service-must-be-additional")))
        .body("errors.pointer", equalTo(List.of("/services/0/legalClass")));
  }

  @Test
  void the_provider_is_asked_by_letter_and_answers() {
    String provider = Numbers.organisation(303);
    String id = submitted(provider);
    String request =
        post(as("case-officer"), id, "information-requests", Map.of("demand", "The routine"))
            .then()
            .statusCode(200)
            .body("state", equalTo("MORE_INFORMATION_REQUESTED"))
            .extract()
            .path("handling.informationRequests[0].id");
    assertThat(database.messages("INFORMATION_REQUEST", provider)).isEqualTo(1);

    status(provider, id)
        .body("informationRequest.demand", equalTo("The routine"))
        .body("informationRequest.deadline", notNullValue());
    post(asProvider(provider), id, answerTo(request), Map.of("text", "It is attached."))
        .then()
        .statusCode(200)
        .body("state", equalTo("UNDER_ASSESSMENT"))
        .body("handling.informationRequests[0].ending.kind", equalTo("ANSWERED"));
    post(asProvider(provider), id, answerTo(request), Map.of("text", "Again."))
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:no-open-information-request"));
  }

  @Test
  void a_preliminary_answer_is_sent_once_when_a_month_has_passed() {
    String provider = Numbers.organisation(304);
    String id = submitted(provider);
    LocalDate due = LocalDate.parse(read(id).<String>path("handling.preliminaryAnswerDueOn"));
    assertThat(due).isAfterOrEqualTo(Oslo.today(clock).plusMonths(1));

    setClock(due.minusDays(1) + "T10:00:00Z");
    sweep();
    assertThat(database.messages("PRELIMINARY_ANSWER", provider)).isZero();
    setClock(due + "T10:00:00Z");
    sweep();
    sweep();

    assertThat(database.messages("PRELIMINARY_ANSWER", provider)).isEqualTo(1);
    assertThat(read(id).<String>path("handling.preliminaryAnswerDueOn")).isNull();
  }

  @Test
  void nothing_is_refused_before_the_provider_is_heard() {
    String provider = Numbers.organisation(305);
    String id = submitted(provider);
    judgeAllMet(id);
    post(as("case-officer"), id, "advance-notice", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:nothing-to-give-notice-of"));
    judge(id, "COMPREHENSIVE_ASSISTANCE", "NOT_MET").then().statusCode(200);
    refuse(id).then().statusCode(409);

    LocalDate deadline =
        LocalDate.parse(
            post(as("case-officer"), id, "advance-notice", Map.of())
                .then()
                .statusCode(200)
                .body("advanceNotice.comments", hasSize(0))
                .extract()
                .path("advanceNotice.commentDeadline"));
    assertThat(database.messages("ADVANCE_NOTICE", provider)).isEqualTo(1);
    status(provider, id)
        .body("deficiencies.requirement", equalTo(List.of("COMPREHENSIVE_ASSISTANCE")));
    refuse(id).then().statusCode(409);
    setClock(deadline + "T10:00:00Z");
    refuse(id).then().statusCode(409);
    setClock(deadline.plusDays(1) + "T10:00:00Z");

    refuse(id).then().statusCode(200).body("state", equalTo("REFUSED"));
  }

  @Test
  void the_officer_who_proposes_does_not_confirm() {
    String provider = Numbers.organisation(306);
    String id = submitted(provider);
    judgeAllMet(id);
    put(id, "proposal", Map.of("outcome", "APPROVED", "reasons", reasons()))
        .then()
        .statusCode(200)
        .body("state", equalTo("DECISION_PROPOSED"))
        .body("handling.proposal.outcome", equalTo("APPROVED"));

    post(as("case-officer"), id, "proposal/confirm", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("casework:own-proposal"));
    judge(id, "MANDATORY_TRAINING", "MET").then().statusCode(409);
    approve(id, Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:decision-already-proposed"));
    post(as("case-officer"), id, "proposal/return", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("UNDER_ASSESSMENT"))
        .body("handling.proposal", nullValue());
    approve(id, Map.of()).then().statusCode(200);
  }

  @Test
  void another_officer_confirms_what_was_proposed_once() {
    String provider = Numbers.organisation(312);
    String id = submitted(provider);
    judgeAllMet(id);
    put(id, "proposal", Map.of("outcome", "APPROVED", "reasons", reasons())).then().statusCode(200);
    String waiting = "/api/v1/cases/" + id + "/proposal";
    as("case-officer").get(waiting).then().statusCode(200).body("outcome", equalTo("APPROVED"));

    post(anotherOfficer(), id, "proposal/confirm", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"))
        .body("decision.reasons.facts", equalTo("As documented."));

    as("case-officer").get(waiting).then().statusCode(404);
    assertThat(database.events("approval-granted", provider)).isEqualTo(1);
    assertThat(
            database.count(
                "select count(*) from casework_proposal where case_id = ?::uuid"
                    + " and confirmed_by <> proposed_by",
                id))
        .isEqualTo(1);
    post(anotherOfficer(), id, "proposal/confirm", Map.of()).then().statusCode(409);
  }

  @Test
  void the_work_list_shows_age_limits_and_who_has_it() {
    String provider = Numbers.organisation(307);
    String id = submitted(provider);
    put(id, "assignment", Map.of("assignee", "officer-307"))
        .then()
        .statusCode(200)
        .body("handling.assignee", equalTo("officer-307"));

    work("assignee=officer-307")
        .body("items.id", equalTo(List.of(id)))
        .body("items[0].ageDays", equalTo(0))
        .body("items[0].limits.limit", equalTo(List.of("DECISION", "PRELIMINARY_ANSWER")))
        .body("items[0].limits.broken", equalTo(List.of(false, false)));
    LocalDate due = LocalDate.parse(read(id).<String>path("handling.preliminaryAnswerDueOn"));
    setClock(due + "T20:00:00Z");
    work("assignee=officer-307&overdue=true").body("items", hasSize(0));
    setClock(due.plusDays(1) + "T10:00:00Z");
    work("assignee=officer-307&overdue=true")
        .body("items[0].limits.broken", equalTo(List.of(false, true)));
    work("assignee=officer-307&kind=RENEWAL").body("items", hasSize(0));
    work("assignee=officer-307&state=UNDER_ASSESSMENT").body("items", hasSize(0));
    setClock(Oslo.today(clock).plusMonths(4) + "T10:00:00Z");
    work("assignee=officer-307&overdue=true").body("items[0].limits.broken[0]", equalTo(true));
    resetClock();
    approveAfterJudging(id);
    work("assignee=officer-307").body("items", hasSize(0));
    as("case-officer").get("/api/v1/work-list?state=DONE").then().statusCode(400);
    as("case-officer").get("/api/v1/work-list?overdue=maybe").then().statusCode(400);
    as("case-officer").get("/api/v1/work-list?after=nonsense").then().statusCode(400);
  }

  @Test
  void the_work_list_flags_staff_sold_for_more_than_one_position_in_total() {
    String first = Numbers.organisation(313);
    String second = Numbers.organisation(314);
    String id = submittedWith(first, Numbers.person(90), 60, "officer-313");
    work("assignee=officer-313").body("items[0].overAllocatedStaff", equalTo(0));
    String other = submittedWith(second, Numbers.person(90), 40, "officer-313");
    work("assignee=officer-313&overAllocated=true").body("items", hasSize(0));

    Map<String, Object> more = staffedBy(second, Numbers.person(90), 41);
    replace(second, other, more).then().statusCode(200);

    work("assignee=officer-313&overAllocated=true")
        .body("items.id", equalTo(List.of(id, other)))
        .body("items.overAllocatedStaff", equalTo(List.of(1, 1)));
    work("assignee=officer-313&overAllocated=true&kind=FOLLOW_UP").body("items", hasSize(0));
  }

  @Test
  void the_work_list_goes_on_where_the_page_ended() {
    submitted(Numbers.organisation(308));
    submitted(Numbers.organisation(309));

    String next = work("limit=1").body("items", hasSize(1)).extract().path("next");
    String first = work("limit=1").extract().path("items[0].id");
    work("limit=1&after=" + next).body("items.id", not(hasItem(first)));
  }

  @Test
  void a_portal_asks_whether_the_organisation_may_apply() {
    String provider = Numbers.organisation(310);
    mayApply(provider)
        .body("mayApply", equalTo(true))
        .body("kind", equalTo("INITIAL"))
        .body("reasons", hasSize(0));
    String id = submitted(provider);
    mayApply(provider)
        .body("mayApply", equalTo(false))
        .body("reasons[0].code", equalTo("APPLICATION_OPEN"))
        .body("reasons[0].application", equalTo(APPLICATIONS + "/" + id));
    approveAfterJudging(id);
    mayApply(provider)
        .body("mayApply", equalTo(true))
        .body("kind", equalTo("RENEWAL"))
        .body("approval.state", equalTo("IN_FORCE"));
    asProvider(Numbers.organisation(311))
        .get("/api/v1/providers/" + provider + "/may-apply")
        .then()
        .statusCode(404);
  }

  private static String submittedWith(
      String provider, String person, int percentage, String officer) {
    String id =
        submit(provider, staffedBy(provider, person, percentage))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    put(id, "assignment", Map.of("assignee", officer)).then().statusCode(200);
    return id;
  }

  private static Map<String, Object> staffedBy(String provider, String person, int percentage) {
    Map<String, Object> member = Applications.person(0, "DOCTOR", percentage, "ERGONOMICS", 10);
    member.put("nationalIdentityNumber", person);
    Map<String, Object> body = Applications.complete(provider);
    body.put("staff", List.of(member));
    return body;
  }

  private static void approveAfterJudging(String id) {
    judgeAllMet(id);
    approve(id, Map.of()).then().statusCode(200);
  }

  private static Response replace(String provider, String id, Map<String, Object> body) {
    return asProvider(provider)
        .contentType(ContentType.JSON)
        .header("If-Match", read(id).header("ETag"))
        .body(body)
        .put(APPLICATIONS + "/" + id + "/submission");
  }

  private static Response refuse(String id) {
    return post(as("case-officer"), id, "refuse", Map.of("reasons", reasons()));
  }

  private static String answerTo(String request) {
    return "information-requests/" + request + "/answer";
  }

  private static ValidatableResponse status(String provider, String id) {
    return asProvider(provider).get(APPLICATIONS + "/" + id + "/status").then().statusCode(200);
  }

  private static ValidatableResponse work(String query) {
    return as("case-officer").get("/api/v1/work-list?" + query).then().statusCode(200);
  }

  private static ValidatableResponse mayApply(String provider) {
    return asProvider(provider)
        .get("/api/v1/providers/" + provider + "/may-apply")
        .then()
        .statusCode(200);
  }

  private void sweep() {
    while (answers.answerSome() > 0) {}
  }
}
