package no.bht.supervision.publication;

import static io.restassured.RestAssured.given;
import static no.bht.supervision.fixture.Calls.clock;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.realTime;
import static no.bht.supervision.fixture.FeeCalls.imposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OpenApiConformance;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.violationfee.domain.Addressee;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SupervisionTest
class PublicationResourceTest {
  @Inject Sql sql;
  @Inject Publications publications;

  @AfterEach
  void itIsToday() {
    realTime();
  }

  @Test
  void a_fee_is_published_once_it_cannot_be_appealed_and_is_gone_when_annulled() {
    OrganisationNumber party = OrganisationNumbers.valid(3200);
    known(party, "AS", null);
    String fee = imposed(openInspection(party, "EMPLOYER", true), Addressee.ENTERPRISE);
    publish(fee).then().statusCode(409).body("code", equalTo("supervision:appeal-right-open"));
    inDays(30);
    sql.update(
        "update reaction set legal_bases = ? where party = ?",
        new String[] {"FOR-2011-12-06-1355 § 13-1 Ola Synthetic", "Ola Synthetic"},
        party);

    String location =
        publish(fee)
            .then()
            .statusCode(201)
            .body("party", equalTo(party.value()))
            .body("entries.change", contains("PUBLISHED"))
            .body("entries[0].provisions", contains("FOR-2011-12-06-1355 § 13-1"))
            .extract()
            .header("Location");
    publish(fee).then().statusCode(409);
    creating(Map.of("cause", "ANNULLED"))
        .post(publication(fee) + "/amendments")
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:cause-misplaced"));
    creating(Map.of("cause", "CORRECTED"))
        .post(publication(fee) + "/amendments")
        .then()
        .statusCode(201)
        .body("entries.change", contains("PUBLISHED", "AMENDED"));
    everybody()
        .get("/api/v1/published-reactions?party=" + party.value() + "&kind=VIOLATION_FEE")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].entries[0].amount", equalTo(100000.0f));

    creating(
            Map.of(
                "change",
                "ANNULLED",
                "ground",
                "INVALID",
                "reasons",
                Map.of("rules", "fvl. § 35", "facts", "Invalid.")))
        .post("/api/v1/decisions/" + inspector().get(fee).path("decision.id") + "/reverse")
        .then()
        .statusCode(201);
    everybody().get(location).then().statusCode(404);
    while (publications.takeDownSome(100) > 0) {}
    assertThat(
            sql.list(
                """
                select e.change || ' ' || e.cause from publication_entry e
                join publication p on p.id = e.publication_id where p.party = ? order by e.number
                """,
                row -> row.getString(1),
                party))
        .containsExactly("PUBLISHED APPEAL_RIGHT_OVER", "AMENDED CORRECTED", "TAKEN_DOWN ANNULLED");
    publish(fee).then().statusCode(409).body("code", equalTo("supervision:reaction-annulled"));
  }

  @Test
  void a_party_that_may_be_a_person_is_stripped_and_a_fee_of_a_person_never_published() {
    OrganisationNumber sole = OrganisationNumbers.valid(3201);
    OrganisationNumber unknown = OrganisationNumbers.valid(3202);
    OrganisationNumber branch = OrganisationNumbers.valid(3203);
    OrganisationNumber leader = OrganisationNumbers.valid(3204);
    known(sole, "ENK", null);
    known(branch, "BEDR", sole);
    known(leader, "AS", null);
    String ofSole = imposed(openInspection(sole, "EMPLOYER", true), Addressee.ENTERPRISE);
    String ofUnknown = imposed(openInspection(unknown, "EMPLOYER", true), Addressee.ENTERPRISE);
    String ofBranch = imposed(openInspection(branch, "EMPLOYER", true), Addressee.ENTERPRISE);
    String ofLeader = imposed(openInspection(leader, "EMPLOYER", true), Addressee.NATURAL_PERSON);
    inDays(30);

    for (String fee : new String[] {ofSole, ofUnknown, ofBranch}) {
      publish(fee).then().statusCode(201).body("party", nullValue());
    }
    publish(ofLeader).then().statusCode(409).body("code", equalTo("supervision:not-publishable"));
    assertThat(
            sql.list(
                """
                select 1 from event_log
                where event_type like '%reaction-publication-changed%' and subject in (?, ?, ?, ?)
                """,
                row -> 1, sole, unknown, branch, leader))
        .isEmpty();
  }

  @Test
  void a_fee_that_is_changed_is_gone_until_the_new_decision_cannot_be_appealed() {
    OrganisationNumber party = OrganisationNumbers.valid(3205);
    known(party, "AS", null);
    String fee = imposed(openInspection(party, "EMPLOYER", true), Addressee.ENTERPRISE);
    inDays(30);
    publish(fee).then().statusCode(201);
    creating(
            Map.of(
                "change",
                "CHANGED",
                "ground",
                "NOT_TO_DETRIMENT",
                "reasons",
                Map.of("rules", "fvl. § 35", "facts", "Less."),
                "terms",
                Map.of("amount", "60000.00")))
        .post("/api/v1/decisions/" + inspector().get(fee).path("decision.id") + "/reverse")
        .then()
        .statusCode(201);

    while (publications.takeDownSome(100) > 0) {}
    everybody()
        .get("/api/v1/published-reactions?party=" + party.value())
        .then()
        .body("items", hasSize(0));
    publish(fee).then().statusCode(409).body("code", equalTo("supervision:appeal-right-open"));
    inDays(60);
    publish(fee)
        .then()
        .statusCode(201)
        .body("entries.cause", contains("APPEAL_RIGHT_OVER", "CHANGED", "APPEAL_RIGHT_OVER"))
        .body("entries[2].amount", equalTo(60000.0f));
  }

  private void known(OrganisationNumber party, String form, OrganisationNumber main) {
    sql.update(
        """
        insert into employer_facts (employer, known_from, organisation_form, main_unit)
        values (?, date '2020-01-01', ?, ?)
        """,
        party,
        form,
        main);
  }

  private static void inDays(int days) {
    clock(InstantSource.system().instant().plus(Duration.ofDays(days)));
  }

  private static RequestSpecification everybody() {
    return given().filter(new OpenApiConformance());
  }

  private static Response publish(String fee) {
    return creating(Map.of()).post(publication(fee));
  }

  private static String publication(String fee) {
    return "/api/v1/reactions/" + fee.substring(fee.lastIndexOf('/') + 1) + "/publication";
  }
}
