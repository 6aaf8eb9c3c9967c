package no.bht.approval.approvalcase.rest;

import static no.bht.approval.fixture.ApprovalApi.APPLICATIONS;
import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.judge;
import static no.bht.approval.fixture.ApprovalApi.key;
import static no.bht.approval.fixture.ApprovalApi.read;
import static no.bht.approval.fixture.ApprovalApi.submit;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.approval.fixture.Applications;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ApplicationResourceTest {

  @Test
  void an_application_is_received_with_the_machines_assessment() {
    String provider = Numbers.organisation(0);

    Response received = submit(provider, Applications.complete(provider));

    received
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("state", equalTo("SUBMITTED"))
        .body("kind", equalTo("INITIAL"))
        .body("ruleVersion", equalTo("2023-01-01"))
        .body(
            "requirements.find { it.code == 'THREE_FULL_TIME_EQUIVALENTS' }.machine.result",
            equalTo("MET"))
        .body(not(containsString(Numbers.person(0))));
    assertThat(received.header("Location")).endsWith(APPLICATIONS + "/" + received.path("id"));
  }

  @Test
  void a_second_application_is_answered_with_the_place_of_the_open_one() {
    String provider = Numbers.organisation(1);
    String open = submitted(provider);

    submit(provider, Applications.complete(provider))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .header("Location", endsWith(open))
        .body("code", equalTo("approval:application-already-open"));
  }

  @Test
  void the_same_key_has_one_effect_and_one_answer() {
    String provider = Numbers.organisation(2);
    String key = key();
    Map<String, Object> body = Applications.complete(provider);

    String first = post(provider, key, body).then().statusCode(201).extract().path("id");
    String second = post(provider, key, body).then().statusCode(201).extract().path("id");
    body.put("name", "Another name");
    Response other = post(provider, key, body);

    assertThat(second).isEqualTo(first);
    other.then().statusCode(422);
  }

  @Test
  void nobody_applies_for_another() {
    submit(Numbers.organisation(0), Applications.complete(Numbers.organisation(3)))
        .then()
        .statusCode(404);
  }

  @Test
  void a_bad_organisation_number_is_pointed_at() {
    Map<String, Object> body = Applications.complete("310000018");
    submit(Numbers.organisation(0), body)
        .then()
        .statusCode(400)
        .body("code", equalTo("organisation-number-invalid"))
        .body("errors.pointer", hasItem("/provider"));
  }

  @Test
  void a_bad_national_identity_number_is_pointed_at_and_not_echoed() {
    Map<String, Object> body = Applications.complete(Numbers.organisation(0));
    List<Map<String, Object>> staff = Applications.staff();
    staff.get(1).put("nationalIdentityNumber", "12345678901");
    body.put("staff", staff);

    submit(Numbers.organisation(0), body)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/staff/1/nationalIdentityNumber"))
        .body(not(containsString("12345678901")));
  }

  @Test
  void a_position_over_100_per_cent_is_pointed_at() {
    Map<String, Object> body = Applications.complete(Numbers.organisation(0));
    List<Map<String, Object>> staff = Applications.staff();
    staff.get(0).put("positionPercentage", 101);
    body.put("staff", staff);

    submit(Numbers.organisation(0), body)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/staff/0/positionPercentage"));
  }

  @Test
  void a_split_larger_than_the_position_and_a_person_listed_twice_are_refused() {
    Map<String, Object> body = Applications.complete(Numbers.organisation(4));
    List<Map<String, Object>> staff = Applications.staff();
    staff.get(0).put("positionPercentage", 89);
    staff.get(2).put("nationalIdentityNumber", Numbers.person(1));
    body.put("staff", staff);

    submit(Numbers.organisation(4), body)
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:staff-invalid"))
        .body("errors.find { it.pointer == '/staff/0' }.code", equalTo("split-exceeds-position"))
        .body("errors.find { it.pointer == '/staff/2' }.code", equalTo("person-listed-twice"));
  }

  @Test
  void a_municipality_of_another_county_is_refused() {
    Map<String, Object> body = Applications.complete(Numbers.organisation(4));
    Map<String, Object> address = new HashMap<>(Applications.address());
    address.put("countyNumber", "11");
    body.put("address", address);

    submit(Numbers.organisation(4), body)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/address/countyNumber"));
  }

  @Test
  void an_unknown_property_and_a_null_in_a_list_are_bad_requests() {
    Map<String, Object> body = Applications.complete(Numbers.organisation(4));
    body.put("colour", "red");
    submit(Numbers.organisation(4), body).then().statusCode(400);
    body.remove("colour");
    body.put("languages", java.util.Collections.singletonList(null));
    submit(Numbers.organisation(4), body).then().statusCode(400);
  }

  @Test
  void the_first_judgement_takes_it_under_assessment_and_stands_beside_the_machines() {
    String id = submitted(Numbers.organisation(5));

    judge(id, "QUALITY_SYSTEM_FOR_ASSISTANCE", "NOT_MET")
        .then()
        .statusCode(200)
        .body("state", equalTo("UNDER_ASSESSMENT"))
        .body(
            "requirements.find { it.code == 'QUALITY_SYSTEM_FOR_ASSISTANCE' }.machine.result",
            equalTo("NEEDS_JUDGEMENT"))
        .body(
            "requirements.find { it.code == 'QUALITY_SYSTEM_FOR_ASSISTANCE' }.judgement.judgement",
            equalTo("NOT_MET"));
  }

  @Test
  void a_change_needs_the_version_that_was_read() {
    String id = submitted(Numbers.organisation(6));
    String stale = read(id).header("ETag");
    judge(id, "MANDATORY_TRAINING", "MET").then().statusCode(200);

    judge(id, "MANDATORY_TRAINING", "NOT_MET", stale).then().statusCode(412);
    as("case-officer")
        .contentType(ContentType.JSON)
        .body(Map.of("judgement", "MET", "reason", "Seen."))
        .put(APPLICATIONS + "/" + id + "/requirements/MANDATORY_TRAINING")
        .then()
        .statusCode(428);
  }

  @Test
  void another_providers_application_is_not_there() {
    String id = submitted(Numbers.organisation(7));

    asProvider(Numbers.organisation(0)).get(APPLICATIONS + "/" + id).then().statusCode(404);
    asProvider(Numbers.organisation(7)).get(APPLICATIONS + "/" + id).then().statusCode(200);
    as("inspector").get(APPLICATIONS + "/" + id).then().statusCode(200);
    as("registrar").get(APPLICATIONS + "/" + id).then().statusCode(403);
  }

  @Test
  void the_list_goes_on_where_the_page_ended() {
    submitted(Numbers.organisation(8));
    submitted(Numbers.organisation(9));

    Response first = as("case-officer").get(APPLICATIONS + "?state=SUBMITTED&limit=1");
    String next = first.then().statusCode(200).extract().path("next");
    Response second =
        as("case-officer").get(APPLICATIONS + "?state=SUBMITTED&limit=1&after=" + next);

    assertThat(first.header("Link")).contains("rel=\"next\"");
    assertThat(second.<List<String>>path("items.id"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(first.<List<String>>path("items.id"));
    as("case-officer").get(APPLICATIONS + "?state=DONE").then().statusCode(400);
    as("case-officer").get(APPLICATIONS + "?after=nonsense").then().statusCode(400);
  }

  private static Response post(String provider, String key, Map<String, Object> body) {
    return asProvider(provider)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(body)
        .post(APPLICATIONS);
  }
}
