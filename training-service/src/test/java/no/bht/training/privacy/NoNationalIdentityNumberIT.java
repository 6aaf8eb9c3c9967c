package no.bht.training.privacy;

import static io.restassured.RestAssured.given;
import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.course;
import static no.bht.training.fixture.Portal.key;
import static no.bht.training.fixture.Portal.member;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.NationalIdentityNumbers;
import no.bht.training.fixture.Everything;
import no.bht.training.fixture.OnRealServers;
import no.bht.training.fixture.Tables;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Feeds national identity numbers, valid and malformed, into everything that can be sent, and then
 * searches everything that is kept or was said.
 */
@QuarkusTest
@OnRealServers
class NoNationalIdentityNumberIT {
  private static final Logger LOG = Logger.getLogger(NoNationalIdentityNumberIT.class);
  private static final int NUMBERS = 45;
  private static final int IN_REPORTS = 10_000;
  private static final String MACHINE = "300000142";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private final String provider = newProvider();
  private final String roster = "/api/v1/providers/" + provider + "/members";

  @Inject DataSource database;

  @Test
  void no_number_that_came_in_is_kept_or_said() {
    Set<String> fed = new TreeSet<>();
    List<String> said = new ArrayList<>();
    List<Function<String, Response>> doors = doors(acceptedCourse(MACHINE, DAY));
    Random random = new Random(7);
    int recorded = 0;

    try (Everything everything = new Everything(database)) {
      for (int i = 0; i < NUMBERS; i++) {
        String valid = NationalIdentityNumbers.synthetic(5_000 + i);
        String malformed = "%011d".formatted(random.nextLong(100_000_000_000L));
        for (String number : List.of(valid, malformed)) {
          fed.add(number);
          for (int door = i % 3; door < doors.size(); door += 3) {
            Response answer = doors.get(door).apply(number);
            assertThat(answer.statusCode()).as("Door %d", door).isLessThan(500);
            recorded += answer.statusCode() == 201 ? 1 : 0;
            said.add("Door " + door + ": " + answer.headers() + "\n" + answer.asString());
          }
        }
      }
      said.addAll(everything.keptAndLogged());
    }

    assertThat(recorded).isGreaterThan(NUMBERS / 3);
    assertThat(Everything.leaks(said, fed)).isEmpty();
  }

  /** Ten thousand in two reports, every other one malformed, and some where they do not belong. */
  @Test
  void of_ten_thousand_numbers_in_reports_none_is_kept_or_said() {
    Set<String> fed = new TreeSet<>();
    StringBuilder csv =
        new StringBuilder("nationalIdentityNumber,reference,role,relation,from,lastDay\n");
    StringBuilder json = new StringBuilder();
    Random random = new Random(11);
    for (int i = 0; i < IN_REPORTS; i++) {
      String number =
          i % 2 == 0
              ? NationalIdentityNumbers.synthetic(i)
              : "%011d".formatted(random.nextLong(100_000_000_000L));
      fed.add(number);
      String reference = i % 7 == 0 ? number : "staff-" + i;
      String from = i % 11 == 0 ? number : "2024-02-01";
      if (i % 4 < 2) {
        csv.append(number).append(',').append(reference).append(",LEADER,EMPLOYED,");
        csv.append(from).append(i % 13 == 0 ? "," + number : "").append(",\n");
      } else {
        json.append(
            "{\"nationalIdentityNumber\":\"%s\",\"reference\":\"%s\",\"role\":\"%s\",\"relation\":\"EMPLOYED\",\"from\":\"%s\"%s}%n"
                .formatted(
                    number,
                    reference,
                    i % 17 == 0 ? number : "LEADER",
                    from,
                    i % 19 == 0 ? ",\"" + number + "\":1" : ""));
      }
    }
    List<String> said = new ArrayList<>();

    try (Everything everything = new Everything(database)) {
      said.add(report("text/csv", csv.toString()));
      said.add(report("text/csv", csv.toString().replaceFirst("lastDay", fed.iterator().next())));
      said.add(report("application/x-ndjson", json.toString()));
      said.add(report("application/x-ndjson", json + "{\"" + fed.iterator().next()));
      said.addAll(everything.keptAndLogged());
      said.addAll(Tables.of(database));
    }

    assertThat(fed).hasSizeGreaterThan(IN_REPORTS - 10);
    assertThat(said.getFirst()).contains("\"outcome\":\"ADDED\"", "\"outcome\":\"REFUSED\"");
    assertThat(Everything.leaks(said, fed)).isEmpty();
  }

  private String report(String type, String body) {
    Response answer =
        given()
            .contentType(type)
            .auth()
            .oauth2(Tokens.of("provider", provider))
            .body(body.getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/providers/" + provider + "/roster-reports");
    assertThat(answer.statusCode()).isLessThan(500);
    return answer.headers() + "\n" + answer.asString();
  }

  /** A search nobody has seen find something is none. */
  @Test
  void the_search_finds_numbers_that_are_logged_or_kept() {
    String person = NationalIdentityNumbers.synthetic(1);
    String failed = NationalIdentityNumbers.synthetic(2);

    try (Everything everything = new Everything(database)) {
      LOG.infof("Somebody came: %s", person);
      LOG.info("Somebody failed", new IllegalStateException("for " + failed));
      List<String> all = everything.keptAndLogged();

      assertThat(Everything.leaks(all, Set.of(person))).isNotEmpty();
      assertThat(Everything.leaks(all, Set.of(failed))).isNotEmpty();
      assertThat(all).anyMatch(text -> text.endsWith("V001__create_course.sql"));
    }
  }

  private List<Function<String, Response>> doors(String course) {
    List<Function<String, Response>> doors = new ArrayList<>();
    doors.add(number -> provider().body(member(number, DAY)).post(roster));
    doors.add(number -> machine().body(completion(number, course)).post("/api/v1/completions"));
    doors.add(
        number -> provider().body(with(member(number, DAY), "reference", number)).post(roster));
    doors.add(
        number ->
            provider().body(with(member(number, DAY), "reference", "no:" + number)).post(roster));
    doors.add(number -> provider().body(with(member(number, DAY), "role", number)).post(roster));
    doors.add(
        number -> provider().body(with(member(number, DAY), "relation", number)).post(roster));
    doors.add(number -> provider().body(with(member(number, DAY), "from", number)).post(roster));
    doors.add(number -> provider().body(with(member(number, DAY), "other", number)).post(roster));
    doors.add(number -> provider().body("{\"nationalIdentityNumber\": " + number).post(roster));
    doors.add(
        number -> provider().body("{\"nationalIdentityNumber\": 1" + number + "}").post(roster));
    doors.add(number -> provider().body(with(member(number, DAY), number, "x")).post(roster));
    doors.add(number -> provider().body("\"" + number + "\"").post(roster));
    doors.add(number -> provider().body(number).contentType(ContentType.TEXT).post(roster));
    doors.add(number -> keyed(number).body(member(number, DAY)).post(roster));
    doors.add(number -> provider().header("X-Correlation-Id", number).get(roster));
    doors.add(
        number ->
            provider()
                .header("If-Match", number)
                .body(Map.of("lastDay", number))
                .post(roster + "/" + new UUID(0, 1) + "/end"));
    doors.add(number -> provider().get(roster + "/" + number));
    doors.add(number -> provider().get("/api/v1/providers/" + number + "/members"));
    doors.add(number -> provider().get("/api/v1/providers/" + number + "/training-status"));
    doors.add(number -> provider().get(roster + "?after=" + number));
    doors.add(number -> provider().get(roster + "?limit=" + number));
    doors.add(number -> provider().get(roster + "?asOf=" + number));
    doors.add(number -> provider().get(roster + "?" + number + "=1"));
    doors.add(number -> provider().get(roster + "?missing=" + split(number)));
    doors.add(number -> officer().get("/api/v1/training-statuses?status=" + number));
    doors.add(number -> officer().get("/api/v1/courses/" + number));
    doors.add(number -> officer().get("/api/v1/learning-objectives?asOf=" + number));
    doors.add(number -> officer().get("/nowhere/" + number));
    doors.add(
        number ->
            officer()
                .body(with(course(provider, List.of("L1")), "name", "For " + number))
                .post("/api/v1/courses"));
    doors.add(
        number ->
            officer()
                .body(with(course(provider, List.of("L1")), "organiser", number))
                .post("/api/v1/courses"));
    doors.add(number -> officer().body(course(provider, List.of(number))).post("/api/v1/courses"));
    doors.add(
        number ->
            officer()
                .body(Map.of("reasons", with(reasons(), "facts", number)))
                .post("/api/v1/courses/" + new UUID(0, 1) + "/accept"));
    doors.add(
        number ->
            officer()
                .body(Map.of("reasons", with(reasons(), "considerations", number)))
                .post("/api/v1/courses/" + new UUID(0, 1) + "/reject"));
    doors.add(
        number ->
            provider()
                .body(Map.of("memberId", number, "courseId", number, "completedOn", number))
                .post("/api/v1/completions"));
    doors.add(
        number ->
            provider()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "For " + number, "nationalIdentityNumber", number))
                .post(roster + "/" + new UUID(0, 1) + "/correct"));
    doors.add(
        number ->
            provider()
                .body(Map.of("reason", number))
                .post(roster + "/" + new UUID(0, 1) + "/annul"));
    doors.add(number -> provider().get(roster + "?due=" + number));
    doors.add(number -> officer().get("/api/v1/missing-training?asOf=" + number));
    doors.add(number -> officer().get("/api/v1/statistics/training-shares?by=" + number));
    doors.add(number -> given().auth().oauth2(number).get(roster));
    return doors;
  }

  private static String split(String number) {
    return number.substring(0, 6) + "%20" + number.substring(6);
  }

  private static Map<String, Object> completion(String number, String course) {
    return Map.of(
        "nationalIdentityNumber", number, "courseId", course, "completedOn", DAY.toString());
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, String value) {
    Map<String, Object> changed = new HashMap<>(body);
    changed.put(field, value);
    return changed;
  }

  private RequestSpecification keyed(String key) {
    return caller(Tokens.of("provider", provider)).header("Idempotency-Key", key);
  }

  private RequestSpecification provider() {
    return keyed(key());
  }

  private static RequestSpecification officer() {
    return caller(Tokens.of("case-officer")).header("Idempotency-Key", key());
  }

  private static RequestSpecification machine() {
    return caller(Tokens.machine(MACHINE, "bht:training.write")).header("Idempotency-Key", key());
  }

  private static RequestSpecification caller(String token) {
    return given().contentType(ContentType.JSON).auth().oauth2(token);
  }
}
