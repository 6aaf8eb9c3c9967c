package no.bht.employerregistry.listproposal;

import static no.bht.employerregistry.fixture.Callers.anybody;
import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Proposals.adopt;
import static no.bht.employerregistry.fixture.Proposals.draft;
import static no.bht.employerregistry.fixture.Proposals.list;
import static no.bht.employerregistry.fixture.Proposals.propose;
import static no.bht.employerregistry.fixture.Proposals.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class ListProposalResourceTest {

  @Test
  void a_draft_is_loaded_revised_in_versions_and_given_up() {
    String draft = draft("05", "98.1");

    as("registrar")
        .header("If-Match", "\"0\"")
        .body(list("07", "98.1"))
        .put(draft)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("version", equalTo(2))
        .body("state", equalTo("DRAFT"))
        .body("list.entries.code", hasItem("05"));
    as("registrar")
        .header("If-Match", "\"0\"")
        .body(list("07", "98.1"))
        .put(draft)
        .then()
        .statusCode(412);
    as("registrar").body(list("07", "98.1")).put(draft).then().statusCode(428);
    as("inspector")
        .get(draft + "/versions?limit=1")
        .then()
        .statusCode(200)
        .body("items.version", contains(1))
        .body("items.entries", contains(108));
    as("inspector").get(draft + "/versions/1").then().statusCode(200).body("entries", hasSize(108));
    as("inspector").get(draft + "/versions/3").then().statusCode(404);

    withdraw(draft).then().statusCode(200).body("withdrawn.reason", equalTo("Not needed"));
    adopt(draft, "2090-01-01")
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:list-proposal-decided"));
    as("inspector")
        .get("/api/v1/list-proposals?state=WITHDRAWN&limit=1")
        .then()
        .body("items.state", contains("WITHDRAWN"))
        .body("items[0].list", nullValue());
  }

  @Test
  void every_broken_rule_is_answered_with_its_place() {
    Map<String, Object> bad = list("05", "43.41");
    bad.put("classification", null);
    bad.put("regulation", "another");
    propose(bad)
        .then()
        .statusCode(400)
        .body("code", equalTo("list-invalid"))
        .body("errors.pointer", hasItems("/regulation", "/classification"))
        .body("errors.code", hasItem("beginning-of-another"));
    propose(Map.of())
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/regulation", "/classification", "/entries"));
    bad.put("unknown", 1);
    propose(bad).then().statusCode(400).body("code", equalTo("unknown-property"));
    bad.remove("unknown");
    bad.put("validFrom", "9999-99-99");
    propose(bad).then().statusCode(400);
  }

  @Test
  void adoption_needs_a_day_that_is_not_past_and_the_regulation() {
    String draft = draft("05", "98.1");
    adopt(draft, Today.now().minusDays(1).toString())
        .then()
        .statusCode(422)
        .body("code", equalTo("employer-registry:list-in-the-past"));
    adopt(draft, "2200-01-01").then().statusCode(400);
    as("registrar")
        .header("If-Match", "\"0\"")
        .body(Map.of("validFrom", "2090-01-01"))
        .post(draft + "/adopt")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/ruleVersion"));
    as("registrar")
        .header("If-Match", "\"7\"")
        .body(Map.of("validFrom", "2090-01-01", "ruleVersion", "FOR-2089-01-01-1"))
        .post(draft + "/adopt")
        .then()
        .statusCode(412);
    as("inspector")
        .header("If-Match", "\"0\"")
        .body(Map.of("validFrom", "2090-01-01", "ruleVersion", "FOR-2089-01-01-1"))
        .post(draft + "/adopt")
        .then()
        .statusCode(403);
  }

  @Test
  void answers_follow_an_adopted_list_by_date_at_once_and_its_withdrawal_too() {
    String draft = draft("05", "98.1");
    check("98.100", "2095-03-01", "NOT_LISTED");

    adopt(draft, "2095-03-01")
        .then()
        .statusCode(200)
        .body("state", equalTo("ADOPTED"))
        .body("adopted.ruleVersion", equalTo("FOR-2039-12-01-77"))
        .body("list.validFrom", equalTo("2095-03-01"));

    try {
      check("98.100", "2095-03-01", "OBLIGED_BY_INDUSTRY");
      check("98.100", "2095-02-28", "NOT_LISTED");
      check("05.100", "2095-03-01", "NOT_LISTED");
      check("05.100", "2095-02-28", "OBLIGED_BY_INDUSTRY");
      as("analyst")
          .get("/api/v1/industry-lists")
          .then()
          .body("items.validTo", hasItems("2025-10-06", "2095-02-28"))
          .body("items.ruleVersion", hasItem("FOR-2039-12-01-77"));
      as("registrar")
          .get("/api/v1/industry-lists?limit=1")
          .then()
          .body("items.validFrom", contains("2013-01-01"));
    } finally {
      withdraw(draft).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }
    check("98.100", "2095-03-01", "NOT_LISTED");
    withdraw(draft).then().statusCode(409);
  }

  @Test
  void of_two_drafts_adopted_at_once_from_one_day_one_is_refused() throws Exception {
    List<String> drafts = List.of(draft("05", "98.1"), draft("07", "98.1"));
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers =
          both.invokeAll(
              drafts.stream()
                  .<Callable<Integer>>map(
                      it -> () -> adopt(it, "2096-01-01").then().extract().statusCode())
                  .toList());
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder(200, 409);
    } finally {
      drafts.forEach(it -> withdraw(it).then().statusCode(200));
    }
  }

  @Test
  void a_list_before_one_that_is_adopted_already_is_refused() {
    String later = draft("05", "98.1");
    String earlier = draft("05", "98.1");
    adopt(later, "2097-01-01").then().statusCode(200);
    try {
      adopt(earlier, "2096-12-31")
          .then()
          .statusCode(409)
          .body("code", equalTo("employer-registry:list-overlaps"));
    } finally {
      withdraw(later).then().statusCode(200);
    }
  }

  @Test
  void a_draft_sent_twice_is_one() {
    String key = key();
    Map<String, Object> list = list("05", "98.1");
    String first = sent(key, list);
    assertThat(sent(key, list)).isEqualTo(first);
  }

  private static String sent(String key, Map<String, Object> list) {
    return as("registrar")
        .header("Idempotency-Key", key)
        .body(list)
        .post("/api/v1/list-proposals")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void check(String code, String date, String outcome) {
    anybody()
        .get("/api/v1/obligation?industryCode=" + code + "&date=" + date)
        .then()
        .statusCode(200)
        .body("outcome", equalTo(outcome));
  }
}
