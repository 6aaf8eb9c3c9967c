package no.bht.supervision.candidatedraw;

import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.SupervisionTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SupervisionTest
class DrawResourceTest {
  private static final String DRAWS = "/api/v1/candidate-draws";
  private static final int POOL = 30;

  @Inject Announced announced;
  @Inject Sql sql;

  @BeforeEach
  void thirty_obliged_employers_of_one_county() {
    LocalDate from = today().minusDays(10);
    for (int i = 0; i < POOL; i++) {
      OrganisationNumber employer = OrganisationNumbers.valid(7300 + i);
      announced.obliged(employer, from.toString());
      announced.event(
          "employer-registry.employer-changed",
          employer,
          "readOn",
          from.toString(),
          "employees",
          Integer.toString(10 * (i % 6)),
          "municipalityNumber",
          "5601");
    }
    Awaitility.await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () -> inspector().get("/api/v1/candidate-ranking?county=56").jsonPath(),
            page -> page.getList("items").size() == POOL);
  }

  @Test
  void a_draw_can_be_done_again_by_anybody_from_what_is_kept_of_it() {
    JsonPath draw = draw(10, 30);
    List<Map<String, Object>> pool = employers(draw, "limit=7");
    List<String> byChance = numbers(employers(draw, "selectedBy=RANDOM&limit=2"));
    List<String> byRisk = numbers(employers(draw, "selectedBy=RISK&limit=2"));

    assertThat(pool).hasSize(POOL);
    assertThat(byChance)
        .isEqualTo(numbers(pool).stream().sorted(byLot(draw.getString("seed"))).limit(3).toList());
    assertThat(byRisk)
        .isEqualTo(
            pool.stream()
                .filter(it -> !byChance.contains((String) it.get("employer")))
                .sorted(
                    Comparator.comparing(
                            (Map<String, Object> it) -> -((Number) it.get("score")).doubleValue())
                        .thenComparing(
                            it -> (String) it.get("employer"), byLot(draw.getString("seed"))))
                .limit(7)
                .map(it -> (String) it.get("employer"))
                .toList());
    assertThat(draw.getString("poolSha256"))
        .isEqualTo(sha256(String.join("\n", numbers(pool).stream().sorted().toList())));
    inspector().get(path(draw) + "/redraw").then().body("reproduced", equalTo(true));
  }

  @Test
  void a_draw_becomes_one_campaign_and_each_keeps_how_it_was_selected() {
    JsonPath draw = draw(10, 30);
    List<String> byChance = numbers(employers(draw, "selectedBy=RANDOM"));
    RequestSpecification call = creating(campaign());
    JsonPath made =
        call.post(path(draw) + "/campaign")
            .then()
            .statusCode(201)
            .body("figures.parties.CREATED", equalTo(10))
            .extract()
            .jsonPath();
    String id = made.getString("id");
    call.post(path(draw) + "/campaign").then().statusCode(201).body("id", equalTo(id));

    inspector().get(path(draw)).then().body("campaignId", equalTo(id));
    assertThat(
            sql.list(
                """
                select party from inspection
                where campaign_id = ?::uuid and selection_reason = 'RANDOM'
                """,
                row -> row.getString(1),
                id))
        .containsExactlyInAnyOrderElementsOf(byChance);
    assertThat(
            sql.list(
                """
                select party from inspection
                where campaign_id = ?::uuid and selection_reason = 'RISK'
                """,
                row -> row.getString(1),
                id))
        .containsExactlyInAnyOrderElementsOf(numbers(employers(draw, "selectedBy=RISK")));
    creating(campaign())
        .post(path(draw) + "/campaign")
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:draw-has-campaign"));
    creating(campaign()).post(DRAWS + "/" + id + "/campaign").then().statusCode(404);
  }

  @Test
  void callers_at_once_make_one_campaign_of_a_draw() {
    JsonPath draw = draw(4, 50);

    List<Integer> statuses =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> creating(campaign()).post(path(draw) + "/campaign").statusCode()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
  }

  @Test
  void a_draw_of_more_than_a_campaign_may_have_is_refused_and_stays_free() {
    JsonPath draw = draw(3, 0);
    UUID id = draw.getUUID("id");
    sql.update("update candidate_draw set by_risk = 1001 where id = ?", id);
    creating(campaign())
        .post(path(draw) + "/campaign")
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:draw-too-large"));

    sql.update("update candidate_draw set by_risk = 3 where id = ?", id);
    Map<String, Object> unknown = new HashMap<>(campaign());
    unknown.put("controlPoints", List.of("9999"));
    creating(unknown).post(path(draw) + "/campaign").then().statusCode(422);
    creating(campaign()).post(path(draw) + "/campaign").then().statusCode(201);
  }

  private static Map<String, Object> campaign() {
    return Map.of(
        "name", "Drawn", "form", "DOCUMENT", "announced", false, "controlPoints", List.of("5527"));
  }

  @Test
  void a_draw_that_was_tampered_with_is_seen() {
    JsonPath draw = draw(5, 100);
    UUID id = draw.getUUID("id");
    sql.update(
        "update candidate_draw_employer set place = 6 - place where draw_id = ? and place <> 3",
        id);
    inspector()
        .get(path(draw) + "/redraw")
        .then()
        .body("reproduced", equalTo(false))
        .body("differences", equalTo(4));

    sql.update("delete from candidate_draw_employer where draw_id = ? and drawn is null", id);
    inspector().get(path(draw) + "/redraw").then().body("poolUnchanged", equalTo(false));
  }

  @Test
  void chance_is_another_each_time_and_reaches_everybody() {
    Set<String> seeds = new HashSet<>();
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      JsonPath draw = draw(15, 100);
      seeds.add(draw.getString("seed"));
      reached.addAll(numbers(employers(draw, "selectedBy=RANDOM")));
    }

    assertThat(seeds).hasSize(12);
    assertThat(reached).hasSizeGreaterThan(20);
  }

  @Test
  void nobody_can_be_drawn_of_nobody() {
    Awaitility.await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () ->
                creating(Map.of("purpose", "None", "size", 3, "county", "99"))
                    .post(DRAWS)
                    .path("code"),
            equalTo("supervision:nobody-to-draw"));
    creating(Map.of("purpose", "None", "size", 3, "county", "9'9"))
        .post(DRAWS)
        .then()
        .statusCode(400);
  }

  /** Scores are computed anew when another test has moved the clock. */
  private JsonPath draw(int size, int percent) {
    return Awaitility.await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () ->
                creating(
                        Map.of(
                            "purpose",
                            "A test",
                            "size",
                            size,
                            "randomPercent",
                            percent,
                            "county",
                            "56"))
                    .post(DRAWS),
            answer -> answer.statusCode() == 201)
        .jsonPath();
  }

  private static String path(JsonPath draw) {
    return DRAWS + "/" + draw.getString("id");
  }

  private static List<Map<String, Object>> employers(JsonPath draw, String query) {
    List<Map<String, Object>> found = new ArrayList<>();
    String first = path(draw) + "/employers?" + query;
    String page = first;
    while (page != null) {
      var answer = inspector().get(page).then().statusCode(200).extract();
      found.addAll(answer.path("items"));
      String next = answer.path("next");
      page = next == null ? null : first + "&after=" + next;
    }
    return found;
  }

  private static List<String> numbers(List<Map<String, Object>> employers) {
    return employers.stream().map(it -> (String) it.get("employer")).toList();
  }

  private static Comparator<String> byLot(String seed) {
    return Comparator.comparing(employer -> sha256(seed + ":" + employer));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
