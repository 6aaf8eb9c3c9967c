package no.bht.approval.publicregister;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.testing.OpenApiConformance;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RegisterResourceTest {
  private static final String REGISTER = "/api/v1/register/providers";

  @Inject Database database;
  @Inject RegisterRows rows;
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
    find("name=%25_hj&county=11").body("items.organisationNumber", contains(approved));
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
      if (seen.size() == 2) {
        database.approval(Numbers.organisation(139), "Paged 0", today.minusDays(1), today);
      }
    } while (after != null);

    assertThat(seen)
        .as("one that came before the page that is read moves nobody")
        .containsExactly(
            Numbers.organisation(140),
            Numbers.organisation(142),
            Numbers.organisation(144),
            Numbers.organisation(141),
            Numbers.organisation(143));
  }

  @Test
  void what_was_known_then_is_told_as_it_was_told_then() {
    String provider = Numbers.organisation(150);
    LocalDate from = LocalDate.of(2025, 1, 1);
    database.approval(provider, "Told again", from, LocalDate.of(2029, 12, 31));
    Instant withdrawn = Instant.parse("2026-02-01T10:00:00Z");
    rows.supersede(provider, withdrawn, "WITHDRAWN", LocalDate.of(2026, 1, 1));
    String asked = "/" + provider + "?asOf=2026-01-15&knownAt=";

    get(asked + "2026-02-01T09:59:59Z").then().body("status", equalTo("APPROVED"));
    get(asked + "2026-02-01T10:00:00Z").then().body("status", equalTo("WITHDRAWN"));
    get(asked + "2026-01-31").then().body("approved", equalTo(true));
    answer(provider, LocalDate.of(2026, 1, 15)).body("statusChangedOn", equalTo("2026-01-01"));
    answer(provider, LocalDate.of(2025, 12, 31)).body("approved", equalTo(true));
    get("/" + provider + "?knownAt=2024-12-31").then().body("registered", equalTo(false));
    get("/" + provider + "?knownAt=soon").then().statusCode(400);
    get("/" + provider + "/versions")
        .then()
        .statusCode(200)
        .body("items.status", contains("APPROVED", "APPROVED", "WITHDRAWN"))
        .body("items[0].supersededAt", equalTo("2026-02-01T10:00:00Z"));
  }

  @Test
  void a_sub_unit_inherits_unless_decided_otherwise() {
    String main = Numbers.organisation(151);
    String unit = Numbers.organisation(152);
    LocalDate from = LocalDate.of(2025, 1, 1);
    database.approval(main, "Main unit", from, LocalDate.of(2029, 12, 31));
    Map<String, Object> content = RegisterRows.content("Main unit", "4601");
    content.put("branches", List.of(RegisterRows.branch("Voss", "4621", unit)));
    rows.facts(main, LocalDate.of(2025, 6, 1), Instant.parse("2025-06-01T08:00:00Z"), content);

    answer(unit, LocalDate.of(2025, 5, 31)).body("registered", equalTo(false));
    answer(unit, LocalDate.of(2025, 6, 1))
        .body("approved", equalTo(true))
        .body("inheritedFrom", equalTo(main));
    answer(unit, LocalDate.of(2030, 1, 1)).body("status", equalTo("EXPIRED"));

    rows.execute(
        """
        insert into unit_coverage (id, provider, unit, covered, from_day, reason, decided_by, recorded_at)
        values (gen_random_uuid(), ?, ?, false, '2025-09-01', 'Own management', 'officer', '2025-09-01')
        """,
        main,
        unit);
    answer(unit, LocalDate.of(2025, 8, 31)).body("approved", equalTo(true));
    answer(unit, LocalDate.of(2025, 9, 1))
        .body("approved", equalTo(false))
        .body("status", equalTo("NOT_COVERED"));
  }

  @Test
  void many_are_looked_up_at_once_each_with_its_result() {
    String provider = Numbers.organisation(153);
    database.approval(provider, "Batch", LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31));
    List<String> numbers = List.of(Numbers.organisation(154), "310000018", provider, "x");

    batch(numbers)
        .statusCode(200)
        .body("items.organisationNumber", equalTo(numbers))
        .body("items[0].answer.status", equalTo("NOT_REGISTERED"))
        .body("items[1].code", equalTo("organisation-number-invalid"))
        .body("items[2].answer.approved", equalTo(true))
        .body("items[3].answer", nullValue());
    batch(Collections.nCopies(2000, provider)).statusCode(200).body("items", hasSize(2000));
    batch(Collections.nCopies(2001, provider)).statusCode(400);
    batch(List.of()).statusCode(400);
  }

  @Test
  void a_name_is_found_in_spite_of_typing_errors() {
    LocalDate today = Oslo.today(clock);
    String meant = Numbers.organisation(155);
    database.approval(meant, "Nordkystens Arbeidshelse", today, today);
    database.approval(Numbers.organisation(156), "Zyxel Zoologi", today, today);

    for (String typed :
        List.of("nordkystens", "Norkystens", "nordkistens", "nordkystens%20abreidshelse")) {
      assertThat(found("name=" + typed)).as(typed).first().isEqualTo(meant);
    }
    assertThat(found("name=qqqqqqqq")).isEmpty();
  }

  @Test
  void a_provider_is_found_by_everything_it_tells_of_itself() {
    LocalDate today = Oslo.today(clock);
    String provider = Numbers.organisation(157);
    database.approval(provider, "Attributes", today, today);
    Map<String, Object> content = RegisterRows.content("Attributes", "5501");
    content.put("providerKind", "INTERNAL");
    content.put("languages", List.of("se", "nb"));
    content.put(
        "branches", List.of(RegisterRows.branch("Kautokeino", "5612", Numbers.organisation(158))));
    content.put("industries", List.of(Map.of("classification", "SN2025", "code", "03")));
    content.put("services", List.of(Map.of("name", "Talk", "delivery", List.of("DIGITAL"))));
    content.put(
        "staffing",
        Map.of(
            "members",
            List.of(
                member("ERGONOMICS", null),
                member("OCCUPATIONAL_HYGIENE", today.minusDays(1)),
                member("OCCUPATIONAL_MEDICINE", today),
                Map.of(
                    "from", today.plusDays(1), "competences", List.of(area("SYSTEMATIC_HSE"))))));
    rows.facts(provider, today, clock.instant(), content);

    for (String fits :
        List.of(
            "language=se",
            "kind=INTERNAL&language=se",
            "county=56&language=se",
            "industry=03.1&language=se",
            "industry=03&classification=SN2025&language=se",
            "delivery=DIGITAL&language=se",
            "branch=kautokeinno&language=se",
            "field=ERGONOMICS&language=se",
            "field=OCCUPATIONAL_MEDICINE&language=se",
            "municipality=5612&within=0&language=se")) {
      assertThat(found(fits)).as(fits).contains(provider);
    }
    for (String fitsNot :
        List.of(
            "kind=OTHER",
            "county=11",
            "industry=03&classification=SN2007",
            "industry=04",
            "delivery=PHYSICAL",
            "branch=qqqqqqqq",
            "field=OCCUPATIONAL_HYGIENE",
            "field=SYSTEMATIC_HSE",
            "municipality=0301&within=100")) {
      assertThat(found(fitsNot + "&language=se")).as(fitsNot).isEmpty();
    }
    for (String bad :
        List.of(
            "field=COOKING",
            "kind=X",
            "delivery=POST",
            "classification=SN2002",
            "municipality=9999",
            "within=5",
            "industry=abc",
            "name=%00",
            "after=MB9hAB8z",
            "after=x")) {
      get("?" + bad).then().statusCode(400);
    }
  }

  @Test
  void the_nearest_come_first_over_all_pages() {
    LocalDate today = Oslo.today(clock);
    String far = near(160, "0301", today);
    String here = near(161, "4601", today);
    String next = near(162, "4626", today);

    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      Response page = get("?municipality=4601&language=fr&limit=1" + after);
      seen.addAll(page.path("items.organisationNumber"));
      String following = page.path("next");
      after = following == null ? null : "&after=" + following;
    } while (after != null);

    assertThat(seen).containsExactly(here, next, far);
    find("municipality=4601&language=fr")
        .body("items[0].distanceKm", equalTo(0))
        .body("items[2].distanceKm", greaterThan(250))
        .body("items[2].distanceKm", lessThan(350));
    find("municipality=4601&within=100&language=fr").body("items", hasSize(2));
  }

  private String near(int place, String municipality, LocalDate today) {
    String provider = Numbers.organisation(place);
    database.approval(provider, "Near", today, today);
    Map<String, Object> content = RegisterRows.content("Near", municipality);
    content.put("languages", List.of("fr"));
    rows.facts(provider, today, clock.instant(), content);
    return provider;
  }

  private static Map<String, Object> member(String area, @Nullable LocalDate to) {
    Map<String, Object> member = new HashMap<>();
    member.put("competences", List.of(area(area)));
    member.put("to", to);
    return member;
  }

  private static Map<String, Object> area(String area) {
    return Map.of("area", area, "percentage", 30);
  }

  private static List<String> found(String query) {
    return get("?" + query).then().statusCode(200).extract().path("items.organisationNumber");
  }

  private static ValidatableResponse batch(List<String> numbers) {
    return given()
        .filter(new OpenApiConformance())
        .contentType(ContentType.JSON)
        .body(Map.of("organisationNumbers", numbers))
        .post("/api/v1/register/lookup")
        .then();
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
