package no.bht.casework.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import no.bht.casework.domain.Letter;
import no.bht.casework.usecase.SendMessage;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.testing.RouteWalk;
import no.bht.platform.testing.SecurityWalk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class MessageResourceTest {
  private static final OrganisationNumber OTHER = OrganisationNumbers.valid(299);

  @Inject SendMessage sendMessage;
  @TestHTTPResource URI base;

  @Test
  void a_party_reads_its_own_messages_newest_first_page_by_page() {
    OrganisationNumber party = OrganisationNumbers.valid(201);
    sent(party, "Første");
    sent(party, "Andre");
    sent(OTHER, "Til en annen");

    String next =
        as("provider", party)
            .get("/api/v1/messages?limit=1")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].title", equalTo("Andre"))
            .body("items[0].party", equalTo(party.value()))
            .body("items[0].body", nullValue())
            .extract()
            .path("next");

    as("employer", party)
        .get("/api/v1/messages?limit=1&after=" + next)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].title", equalTo("Første"))
        .body("next", nullValue());
  }

  @Test
  void the_first_opening_is_recorded_and_later_ones_change_nothing() {
    OrganisationNumber party = OrganisationNumbers.valid(202);
    String message = "/api/v1/messages/" + sent(party, "Vedtak");

    String opened =
        as("provider", party)
            .get(message)
            .then()
            .statusCode(200)
            .body("body", equalTo("Tekst"))
            .body("openedAt", notNullValue())
            .extract()
            .path("openedAt");

    String again = as("provider", party).get(message).then().extract().path("openedAt");
    assertThat(again).isEqualTo(opened);
  }

  @Test
  void the_message_of_another_is_not_there_and_stays_unopened() {
    OrganisationNumber party = OrganisationNumbers.valid(203);
    UUID id = sent(party, "Vedtak");

    as("provider", OTHER)
        .get("/api/v1/messages/" + id)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");

    as("provider", party)
        .get("/api/v1/messages")
        .then()
        .body("items", hasSize(1))
        .body("items[0].openedAt", nullValue());
  }

  @Test
  void a_cursor_of_another_list_is_400() {
    as("provider", OTHER).get("/api/v1/messages?after=YWJj").then().statusCode(400);
  }

  @Test
  void nobody_but_parties_reads_messages() {
    assertThat(
            SecurityWalk.faults(
                base,
                RouteWalk.of("no.bht.casework"),
                Map.of("inspector", Tokens.of("inspector"), "ops", Tokens.of("ops"))))
        .isEmpty();
  }

  private UUID sent(OrganisationNumber party, String title) {
    return QuarkusTransaction.requiringNew()
        .call(() -> sendMessage.send(party, new Letter("DECISION", title, "Tekst")).id());
  }

  private static RequestSpecification as(String role, OrganisationNumber party) {
    return given().auth().oauth2(Tokens.of(role, party.value()));
  }
}
