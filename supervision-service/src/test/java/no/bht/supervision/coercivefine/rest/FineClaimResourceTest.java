package no.bht.supervision.coercivefine.rest;

import static no.bht.supervision.fixture.Calls.clock;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.realTime;
import static no.bht.supervision.fixture.Calls.step;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Reactions.REASONS;
import static no.bht.supervision.fixture.Reactions.accrued;
import static no.bht.supervision.fixture.Reactions.anyhow;
import static no.bht.supervision.fixture.Reactions.claim;
import static no.bht.supervision.fixture.Reactions.collect;
import static no.bht.supervision.fixture.Reactions.deferred;
import static no.bht.supervision.fixture.Reactions.endDeferral;
import static no.bht.supervision.fixture.Reactions.extend;
import static no.bht.supervision.fixture.Reactions.fine;
import static no.bht.supervision.fixture.Reactions.idOf;
import static no.bht.supervision.fixture.Reactions.imposed;
import static no.bht.supervision.fixture.Reactions.issued;
import static no.bht.supervision.fixture.Reactions.lastClaim;
import static no.bht.supervision.fixture.Reactions.lastDecision;
import static no.bht.supervision.fixture.Reactions.noon;
import static no.bht.supervision.fixture.Reactions.reduce;
import static no.bht.supervision.fixture.Reactions.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SupervisionTest
class FineClaimResourceTest {
  private static final LocalDate DEADLINE = TimeLimits.nextWorkingDay(today().plusDays(20));
  private static final LocalDate FIRST = DEADLINE.plusDays(1);

  @Inject Sql sql;

  @AfterEach
  void back() {
    realTime();
  }

  @Test
  void what_has_accrued_is_claimed_reduced_and_collected() {
    OrganisationNumber party = OrganisationNumbers.valid(7007);
    String fine = imposed(issued(party, DEADLINE));
    claim(fine).then().statusCode(409).body("code", equalTo("supervision:nothing-accrued"));
    clock(noon(FIRST.plusDays(5)));
    claim(fine)
        .then()
        .statusCode(200)
        .body("claims.amount", contains(5000.00f))
        .body("claims.to", contains(FIRST.plusDays(4).toString()));
    claim(fine).then().statusCode(409);
    String claim = inspector().get(fine).path("claims[0].id");
    reduce(fine, claim, 5000, false).then().statusCode(422);
    reduce(fine, claim, 3000, false).then().statusCode(200).body("payable", equalTo(3000.00f));
    collect(fine, claim).then().statusCode(200);
    collect(fine, claim).then().statusCode(409);
    reduce(fine, claim, 1000, false)
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:reason-not-of-imposition"));
    reduce(fine, claim, 0, true).then().statusCode(200).body("payable", equalTo(0.00f));
    reduce(fine, new UUID(1, 1).toString(), 0, true).then().statusCode(404);

    clock(noon(FIRST.plusDays(7)));
    claim(fine)
        .then()
        .statusCode(200)
        .body("claims.amount", contains(5000.00f, 2000.00f))
        .body("claims[1].from", equalTo(FIRST.plusDays(5).toString()));
    inspector()
        .get("/api/v1/cases/" + idOf(fine) + "/notices")
        .then()
        .body("items.exemptionReason", hasSize(5));
  }

  @Test
  void what_was_claimed_for_days_that_do_not_count_is_taken_back() {
    OrganisationNumber party = OrganisationNumbers.valid(7013);
    String order = issued(party, DEADLINE);
    String fine = imposed(order);
    clock(noon(FIRST.plusDays(3)));
    claim(fine).then().statusCode(200).body("payable", equalTo(3000.00f));
    clock(noon(FIRST.plusDays(6)));
    claim(fine).then().statusCode(200).body("payable", equalTo(6000.00f));
    anyhow(employer(party), order + "/compliance", Map.of("statement", "Made."))
        .then()
        .statusCode(200);
    inspector()
        .header("If-Match", "*")
        .post(order + "/accept?compliedOn=" + FIRST.plusDays(2))
        .then()
        .statusCode(200);

    inspector()
        .get(fine)
        .then()
        .body("accrued", equalTo(2000.00f))
        .body("payable", equalTo(2000.00f))
        .body("claims.payable", contains(2000.00f, 0.00f));
  }

  @Test
  void a_claim_is_appealed_by_itself() {
    OrganisationNumber party = OrganisationNumbers.valid(7008);
    String fine = imposed(issued(party, DEADLINE));
    clock(noon(FIRST.plusDays(5)));
    claim(fine).then().statusCode(200);
    String claim = inspector().get(fine).path("claims[0].id");
    deferred(party, lastDecision(fine), null);
    collect(fine, claim)
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:enforcement-deferred"));

    reverse(lastDecision(fine), "CHANGED", Map.of("amount", "1500.50"));
    inspector()
        .get(fine)
        .then()
        .body("state", equalTo("IMPOSED"))
        .body("payable", equalTo(1500.50f))
        .body("claims.deferred", contains(false));
  }

  @Test
  void nothing_is_claimed_of_days_before_an_extended_deadline() {
    OrganisationNumber party = OrganisationNumbers.valid(7021);
    String order = issued(party, DEADLINE);
    String fine = imposed(order);
    clock(noon(FIRST.plusDays(5)));
    claim(fine).then().statusCode(200).body("payable", equalTo(5000.00f));
    String claim = lastClaim(fine);
    reduce(fine, claim, 4000, false).then().statusCode(200);
    collect(fine, claim).then().statusCode(200);
    LocalDate until = TimeLimits.nextWorkingDay(FIRST.plusDays(30));
    extend(party, order, until);

    inspector()
        .get(fine)
        .then()
        .body("accrued", equalTo(0.00f))
        .body("payable", equalTo(0.00f))
        .body("claims[0].amount", equalTo(5000.00f))
        .body("claims[0].reductions.ground", contains("SPECIAL_CASE", "DAYS_THAT_DO_NOT_COUNT"))
        .body("claims[0].reductions.remains", contains(4000.00f, 0.00f));
    employer(party)
        .get("/api/v1/messages")
        .then()
        .body("items.findAll { it.kind == 'COERCIVE_FINE_REDUCED' }", hasSize(2));
    assertThat(accrued(fine, until)).isZero();
    assertThat(accrued(fine, until.plusDays(1))).isEqualTo(1000);
    assertThat(waiting(fine)).containsExactly("COERCIVE_FINE_RUNS " + until.plusDays(1));
    claim(fine).then().statusCode(409);
    clock(noon(until.plusDays(3)));
    claim(fine)
        .then()
        .statusCode(200)
        .body("payable", equalTo(2000.00f))
        .body("claims[1].from", equalTo(until.plusDays(1).toString()))
        .body("claims[1].to", equalTo(until.plusDays(2).toString()));
  }

  @Test
  void a_single_fine_is_claimed_anew_after_an_extended_deadline() {
    OrganisationNumber party = OrganisationNumbers.valid(7022);
    String order = issued(party, DEADLINE);
    String fine = fine(order, "SINGLE", 50_000);
    step(inspector(), fine + "/decide", Map.of("reasons", REASONS)).then().statusCode(200);
    clock(noon(FIRST.plusDays(1)));
    claim(fine).then().statusCode(200).body("payable", equalTo(50000.00f));
    LocalDate until = TimeLimits.nextWorkingDay(FIRST.plusDays(9));
    extend(party, order, until);
    inspector().get(fine).then().body("payable", equalTo(0.00f));

    clock(noon(until.plusDays(2)));
    claim(fine).then().statusCode(200).body("payable", equalTo(50000.00f));
    claim(fine).then().statusCode(409);
  }

  @Test
  void a_reduction_is_appealed_by_itself_and_so_is_the_claim() {
    OrganisationNumber party = OrganisationNumbers.valid(7023);
    String fine = imposed(issued(party, DEADLINE));
    clock(noon(FIRST.plusDays(5)));
    claim(fine).then().statusCode(200);
    String ofClaim = lastDecision(fine);
    String claim = lastClaim(fine);
    reduce(fine, claim, 3000, true).then().statusCode(200);
    String ofReduction = inspector().get(fine).path("claims[0].reductions[0].decisionId");
    assertThat(ofReduction).isEqualTo(lastDecision(fine)).isNotEqualTo(ofClaim);
    String deferral = deferred(party, ofReduction, null);
    collect(fine, claim).then().statusCode(409);
    String appeal = appealed(party, ofReduction);
    reversedOnAppeal(appeal, Map.of("amount", "1000.50"));

    inspector()
        .get(fine)
        .then()
        .body("payable", equalTo(1000.50f))
        .body("claims.deferred", contains(false));
    reversedOnAppeal(appealed(party, ofClaim), Map.of("amount", "800"));
    inspector().get(fine).then().body("payable", equalTo(800.00f));
    inspector().get(deferral).then().body("state", equalTo("ENDED"));
    collect(fine, claim).then().statusCode(200);
  }

  @Test
  void a_reduction_annulled_leaves_the_claim_as_it_was() {
    OrganisationNumber party = OrganisationNumbers.valid(7024);
    String fine = imposed(issued(party, DEADLINE));
    clock(noon(FIRST.plusDays(5)));
    claim(fine).then().statusCode(200);
    String ofClaim = lastDecision(fine);
    reduce(fine, lastClaim(fine), 0, false).then().statusCode(200);
    collect(fine, lastClaim(fine)).then().statusCode(409);
    String ofReduction = lastDecision(fine);
    reverse(ofReduction, "NOT_TO_DETRIMENT", "ANNULLED", Map.of())
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:to-detriment"));
    reverse(ofReduction, "INVALID", "ANNULLED", Map.of()).then().statusCode(201);
    inspector()
        .get(fine)
        .then()
        .body("payable", equalTo(5000.00f))
        .body("claims[0].reductions.annulled", contains(true));

    reverse(ofClaim, "ANNULLED", Map.of());
    inspector().get(fine).then().body("payable", equalTo(0));
    claim(fine)
        .then()
        .statusCode(200)
        .body("payable", equalTo(5000.00f))
        .body("claims[1].from", equalTo(FIRST.toString()));
  }

  @Test
  void a_lower_fine_takes_back_what_was_claimed_too_much_and_a_higher_one_is_claimed() {
    OrganisationNumber party = OrganisationNumbers.valid(7025);
    String fine = imposed(issued(party, DEADLINE));
    String ofFine = lastDecision(fine);
    clock(noon(FIRST.plusDays(5)));
    claim(fine).then().statusCode(200);
    reverse(ofFine, "CHANGED", Map.of("amount", "400"));

    inspector().get(fine).then().body("payable", equalTo(2000.00f));
    claim(fine).then().statusCode(409);
  }

  @Test
  void nothing_is_collected_while_the_order_or_the_fine_is_deferred() {
    OrganisationNumber party = OrganisationNumbers.valid(7026);
    String order = issued(party, DEADLINE);
    String fine = imposed(order);
    String ofFine = lastDecision(fine);
    clock(noon(FIRST.plusDays(5)));
    claim(fine).then().statusCode(200);
    for (String decision : List.of(lastDecision(order), ofFine)) {
      String deferral = deferred(party, decision, null);
      collect(fine, lastClaim(fine))
          .then()
          .statusCode(409)
          .body("code", equalTo("supervision:enforcement-deferred"));
      claim(fine).then().statusCode(409);
      endDeferral(deferral);
      clock(noon(FIRST.plusDays(decision.equals(ofFine) ? 9 : 7)));
    }

    collect(fine, lastClaim(fine)).then().statusCode(200);
  }

  @Test
  void what_is_left_to_claim_waits_in_the_work_list_until_it_is_claimed() {
    OrganisationNumber party = OrganisationNumbers.valid(7027);
    String order = issued(party, DEADLINE);
    String fine = imposed(order);
    assertThat(waiting(fine)).containsExactly("COERCIVE_FINE_RUNS " + FIRST);
    clock(noon(FIRST.plusDays(3)));
    claim(fine).then().statusCode(200);
    collect(fine, lastClaim(fine)).then().statusCode(200);
    clock(noon(FIRST.plusDays(5)));
    anyhow(employer(party), order + "/compliance", Map.of("statement", "Made."))
        .then()
        .statusCode(200);
    anyhow(inspector(), order + "/accept", Map.of()).then().statusCode(200);
    assertThat(waiting(fine)).containsExactly("COERCIVE_FINE_TO_CLAIM " + FIRST.plusDays(5));
    clock(noon(FIRST.plusDays(20)));
    claim(fine)
        .then()
        .statusCode(200)
        .body("claims[1].amount", equalTo(2000.00f))
        .body("claims[1].to", equalTo(FIRST.plusDays(4).toString()));

    assertThat(waiting(fine)).containsExactly("COERCIVE_FINE_TO_COLLECT " + FIRST.plusDays(20));
    collect(fine, lastClaim(fine)).then().statusCode(200);
    assertThat(waiting(fine)).isEmpty();
  }

  private static String appealed(OrganisationNumber party, String decision) {
    String id =
        employer(party)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", "appeal-" + decision)
            .body(Map.of("grounds", "Too much.", "changeWanted", "Less."))
            .post("/api/v1/decisions/" + decision + "/appeals")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return "/api/v1/appeals/" + id;
  }

  private static void reversedOnAppeal(String appeal, Map<String, String> terms) {
    inspector()
        .contentType(ContentType.JSON)
        .header("If-Match", inspector().get(appeal).header("ETag"))
        .body(Map.of("change", "CHANGED", "reasons", REASONS, "terms", terms))
        .post(appeal + "/reverse")
        .then()
        .statusCode(200);
  }

  private List<String> waiting(String fine) {
    UUID id = UUID.fromString(idOf(fine));
    return sql.list(
        """
        select kind || ' ' || due_on from work_item_fine where id = ? union all
        select kind || ' ' || due_on from work_item_fine_claim where id = ? union all
        select kind || ' ' || due_on from work_item_fine_collection where id = ?
        """,
        row -> row.getString(1),
        id,
        id,
        id);
  }
}
