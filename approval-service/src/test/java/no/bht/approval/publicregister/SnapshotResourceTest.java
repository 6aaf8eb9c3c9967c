package no.bht.approval.publicregister;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class SnapshotResourceTest {
  private static final String SNAPSHOT = "/api/v1/register/snapshot.";
  private static final String NAME = "Sitat \"og\" bak\\slask, komma";

  @Inject Database database;
  @Inject RegisterRows rows;
  @Inject InstantSource clock;
  @TestHTTPResource URI base;

  private final ObjectMapper json = new ObjectMapper();
  private final String provider = Numbers.organisation(170);
  private final String ended = Numbers.organisation(171);

  @BeforeEach
  void providers() {
    LocalDate today = Oslo.today(clock);
    if (database.count("select count(*) from approval where provider = ?", provider) == 0) {
      database.approval(provider, NAME, today, today);
      database.approval(ended, "Ended", today.minusDays(2), today.minusDays(1));
      Map<String, Object> content = RegisterRows.content(NAME, "4601");
      content.put(
          "branches", List.of(RegisterRows.branch("Voss", "4621", Numbers.organisation(172))));
      rows.facts(provider, today, clock.instant(), content);
    }
  }

  @Test
  void it_holds_the_approved_of_the_list_and_those_that_no_longer_are() throws IOException {
    List<JsonNode> lines = lines("");

    assertThat(lines.stream().filter(line -> line.path("approved").asBoolean()).map(this::number))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(listed());
    JsonNode one = one(lines, provider);
    JsonNode answer = json.readTree(lookedUp(provider));
    for (String field :
        List.of("name", "status", "validFrom", "validTo", "approvalId", "languages", "decidedOn")) {
      assertThat(one.path(field)).as(field).isEqualTo(answer.path(field));
    }
    assertThat(one.path("subUnits").get(0).asText()).isEqualTo(Numbers.organisation(172));
    assertThat(one(lines, ended).path("status").asText()).isEqualTo("EXPIRED");
  }

  @Test
  void csv_has_the_same_columns_and_rows() throws IOException {
    List<JsonNode> lines = lines("");
    String csv = given().get(SNAPSHOT + "csv").then().statusCode(200).extract().asString();

    assertThat(csv.lines().findFirst().orElseThrow().split(",", -1))
        .containsExactlyElementsOf(
            lines.getFirst().properties().stream().map(Map.Entry::getKey).toList());
    assertThat(csv.lines().count()).isEqualTo(lines.size() + 1L);
    assertThat(csv).contains("\"Sitat \"\"og\"\" bak\\slask, komma\"");
  }

  @Test
  void it_is_of_any_day() throws IOException {
    assertThat(
            one(lines("?asOf=" + Oslo.today(clock).minusDays(1)), ended)
                .path("approved")
                .asBoolean())
        .isTrue();
    given().get(SNAPSHOT + "csv?asOf=9999-99-99").then().statusCode(400);
  }

  @Test
  void it_is_zipped_where_that_is_accepted_and_states_its_cursor() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> zipped =
          client.send(
              HttpRequest.newBuilder(base.resolve(SNAPSHOT + "ndjson"))
                  .header("Accept-Encoding", "gzip")
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());

      assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(zipped.headers().firstValue("Bht-Cursor").orElseThrow()).matches("[0-9]+");
      assertThat(
              new String(
                  new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(),
                  StandardCharsets.UTF_8))
          .contains(provider);
    }
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    String tag =
        given()
            .get(SNAPSHOT + "csv")
            .then()
            .header("ETag", matchesPattern("\".+\""))
            .extract()
            .header("ETag");

    given().header("If-None-Match", tag).get(SNAPSHOT + "csv").then().statusCode(304);
    given().header("If-None-Match", tag).get(SNAPSHOT + "ndjson").then().statusCode(200);
  }

  private List<JsonNode> lines(String query) throws IOException {
    Response answer = given().get(SNAPSHOT + "ndjson" + query);
    answer.then().statusCode(200);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : answer.asString().lines().toList()) {
      lines.add(json.readTree(line));
    }
    return lines;
  }

  private JsonNode one(List<JsonNode> lines, String wanted) {
    return lines.stream().filter(line -> number(line).equals(wanted)).findFirst().orElseThrow();
  }

  private String number(JsonNode line) {
    return line.path("organisationNumber").asText();
  }

  private static String lookedUp(String number) {
    return given().get("/api/v1/register/providers/" + number).asString();
  }

  private static List<String> listed() {
    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      Response page = given().get("/api/v1/register/providers?limit=1000" + after);
      seen.addAll(page.path("items.organisationNumber"));
      String next = page.path("next");
      after = next == null ? null : "&after=" + next;
    } while (after != null);
    return seen;
  }
}
