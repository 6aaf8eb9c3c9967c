package no.bht.approval.publicregister;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.testing.OpenApiConformance;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RegisterResourceTest {
  private static final String REGISTER = "/api/v1/register/providers";

  @Inject Database database;
  @Inject InstantSource clock;

  @Test
  void validity_is_read_from_the_dates() {
    String provider = Numbers.organisation(130);
    LocalDate from = LocalDate.of(2024, 6, 1);
    LocalDate to = LocalDate.of(2029, 5, 31);
    database.approval(provider, "Dated", from, to);

    answer(provider, from.minusDays(1)).body("registered", equalTo(false));
    answer(provider, from).body("approved", equalTo(true)).body("status", equalTo("APPROVED"));
    answer(provider, to).body("approved", equalTo(true)).body("validTo", equalTo(to.toString()));
    answer(provider, to.plusDays(1))
        .body("registered", equalTo(true))
        .body("approved", equalTo(false))
        .body("status", equalTo("EXPIRED"));
  }

  @Test
  void a_renewal_bridges_the_days_until_it_was_decided() {
    String provider = Numbers.organisation(131);
    LocalDate to = LocalDate.of(2024, 5, 31);
    UUID old = database.approval(provider, "Bridged", LocalDate.of(2020, 6, 1), to);
    database.application(provider, old, to.minusDays(10), to.plusDays(40));

    answer(provider, to.minusDays(11)).body("renewalPending", equalTo(false));
    answer(provider, to.minusDays(10)).body("renewalPending", equalTo(true));
    answer(provider, to.plusDays(39)).body("approved", equalTo(true));
    answer(provider, to.plusDays(40)).body("approved", equalTo(false));
  }

  @Test
  void an_application_after_the_end_bridges_nothing() {
    String provider = Numbers.organisation(132);
    LocalDate to = LocalDate.of(2024, 5, 31);
    UUID old = database.approval(provider, "Late", LocalDate.of(2020, 6, 1), to);
    database.application(provider, old, to.plusDays(1), null);

    answer(provider, to.plusDays(2))
        .body("approved", equalTo(false))
        .body("renewalPending", equalTo(false));
  }

  @Test
  void an_unknown_number_is_not_registered_and_a_bad_one_is_pointed_at() {
    answer(Numbers.organisation(133), LocalDate.of(2026, 1, 1))
        .body("registered", equalTo(false))
        .body("status", equalTo("NOT_REGISTERED"));
    get("/310000018").then().statusCode(400).body("errors.pointer", hasItem("/organisationNumber"));
    get("/" + Numbers.organisation(133) + "?asOf=tomorrow").then().statusCode(400);
    get("/" + Numbers.organisation(133) + "?asOf=+999999999-12-31").then().statusCode(400);
  }

  @Test
  void providers_are_found_by_part_of_the_name_and_county() {
    LocalDate today = Oslo.today(clock);
    String approved = Numbers.organisation(134);
    database.approval(approved, "Ærlig 100%_Hjelp", today.minusDays(1), today);
    database.approval(
        Numbers.organisation(135),
        "ærlig 100%_hjelp Utløpt",
        today.minusDays(9),
        today.minusDays(1));

    find("name=100%25_hjelp").body("items.organisationNumber", contains(approved));
    find("name=100_hjelp").body("items", empty());
    find("name=100%25_&county=11").body("items.organisationNumber", contains(approved));
    find("name=100%25_&county=03").body("items", empty());
    get("?county=Vestland").then().statusCode(400);
  }

  @Test
  void the_pages_together_are_the_whole() {
    LocalDate today = Oslo.today(clock);
    for (int place = 140; place < 145; place++) {
      database.approval(
          Numbers.organisation(place), "Paged " + place % 2, today.minusDays(1), today);
    }

    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      Response page = get("?name=paged&limit=2" + after);
      seen.addAll(page.path("items.organisationNumber"));
      String next = page.path("next");
      after = next == null ? null : "&after=" + next;
    } while (after != null);

    assertThat(seen)
        .containsExactly(
            Numbers.organisation(140),
            Numbers.organisation(142),
            Numbers.organisation(144),
            Numbers.organisation(141),
            Numbers.organisation(143));
  }

  private static ValidatableResponse answer(String provider, LocalDate day) {
    return get("/" + provider + "?asOf=" + day).then().statusCode(200);
  }

  private static ValidatableResponse find(String query) {
    return get("?" + query).then().statusCode(200);
  }

  private static Response get(String what) {
    return given().filter(new OpenApiConformance()).urlEncodingEnabled(false).get(REGISTER + what);
  }
}
