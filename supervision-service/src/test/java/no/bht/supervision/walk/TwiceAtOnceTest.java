package no.bht.supervision.walk;

import static no.bht.supervision.fixture.Calls.demand;
import static no.bht.supervision.fixture.Calls.demanding;
import static no.bht.supervision.fixture.Calls.exemptOrder;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Reactions.EXEMPT;
import static no.bht.supervision.fixture.Reactions.REASONS;
import static no.bht.supervision.fixture.Reactions.breached;
import static no.bht.supervision.fixture.Reactions.fine;
import static no.bht.supervision.fixture.Reactions.idOf;
import static no.bht.supervision.fixture.Reactions.issued;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.Ids;
import no.bht.supervision.fixture.Calls;
import no.bht.supervision.fixture.FeeCalls;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.violationfee.domain.Addressee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same command by two callers at once: it has its effect once. */
@SupervisionTest
class TwiceAtOnceTest {
  private static final OrganisationNumber PARTY = OrganisationNumbers.valid(9910);

  @Inject Sql sql;
  @Inject Ids ids;

  /** What is made by one call, under a key of the caller's. */
  enum Made {
    ORDER("supervision_order", "/orders", exemptOrder("5528")),
    STOP(
        "activity_stop",
        "/stops",
        Map.of("danger", "Gas.", "scope", "PARTLY", "activities", "Ovens.", "hearing", EXEMPT)),
    FEE("violation_fee", "/violation-fees", FeeCalls.opening(Addressee.ENTERPRISE)),
    DEMAND("document_demand", "/document-demands", demanding()),
    GUIDANCE("guidance", "/guidance", Map.of("text", "Make a plan."));

    private final String table;
    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Map<String, Object> body;

    Made(String table, String path, Map<String, Object> body) {
      this.table = table;
      this.path = path;
      this.body = body;
    }
  }

  @ParameterizedTest
  @EnumSource
  void under_one_key_one_is_made_and_under_two_two(Made made) throws InterruptedException {
    String inspection = breached(PARTY);
    String key = ids.next().toString();

    List<Response> same = twice(() -> create(inspection + made.path, made.body, key));
    assertThat(same).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
    assertThat(made(made, inspection)).isEqualTo(1);
    twice(() -> create(inspection + made.path, made.body, ids.next().toString()));
    assertThat(made(made, inspection)).isEqualTo(3);
  }

  private long made(Made made, String inspection) {
    return sql.one(
            "select count(*) from " + made.table + " where inspection_id = ?::uuid",
            row -> row.getLong(1),
            idOf(inspection))
        .orElseThrow();
  }

  @Test
  void a_campaign_is_begun_once_under_one_key() throws InterruptedException {
    String key = ids.next().toString();

    assertOne(twice(() -> create("/api/v1/inspection-campaigns", campaign(), key)));
  }

  @Test
  void an_order_has_one_fine_under_way_whatever_the_keys() throws InterruptedException {
    String fines = issued(PARTY, today().plusDays(20)) + "/coercive-fines";
    Object body = Map.of("form", "DAY", "amount", 1, "hearing", EXEMPT);

    assertOne(twice(() -> create(fines, body, ids.next().toString())));
  }

  private static void assertOne(List<Response> answers) {
    assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
    assertThat(answers.stream().map(it -> it.header("Location")).filter(Objects::nonNull))
        .satisfies(locations -> assertThat(Set.copyOf(locations)).hasSize(1));
  }

  private static Map<String, Object> campaign() {
    return Map.of(
        "name",
        "Plans",
        "partyKind",
        "EMPLOYER",
        "form",
        "DOCUMENT",
        "announced",
        true,
        "controlPoints",
        List.of("5528"),
        "parties",
        List.of(Map.of("party", PARTY.value())));
  }

  /** What is done to something, on the version that was read. */
  enum Done {
    ORDER("/decide"),
    FINE("/decide"),
    STOP("/decide"),
    FEE("/decide"),
    DEMAND("/receive");

    private final String path;

    Done(String path) {
      this.path = path;
    }

    String begun() {
      return switch (this) {
        case ORDER -> Calls.beginOrder(breached(PARTY), exemptOrder("5528"));
        case FINE -> fine(issued(PARTY, today().plusDays(20)), "DAY", 1000);
        case STOP ->
            Calls.creating(Made.STOP.body)
                .post(breached(PARTY) + "/stops")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        case FEE -> fee();
        case DEMAND -> demand(breached(PARTY));
      };
    }

    private static String fee() {
      String fee = FeeCalls.open(breached(PARTY), Made.FEE.body);
      FeeCalls.step(fee, "/notice", FeeCalls.exempt()).then().statusCode(200);
      FeeCalls.coordinated(fee);
      return fee;
    }

    Object body() {
      return switch (this) {
        case ORDER -> Calls.decision(today().plusDays(20));
        case FINE, STOP -> Map.of("reasons", REASONS);
        case FEE -> FeeCalls.decision(Addressee.ENTERPRISE, 100_000);
        case DEMAND -> Map.of("receivedOn", today().toString());
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_two_who_read_the_same_one_does_it(Done done) throws InterruptedException {
    String resource = done.begun();
    String tag = inspector().get(resource).header("ETag");

    assertThat(twice(() -> step(resource + done.path, "\"other\"", done.body())))
        .extracting(Response::statusCode)
        .containsExactly(412, 412);
    assertThat(twice(() -> step(resource + done.path, tag, done.body())))
        .extracting(Response::statusCode)
        .containsExactlyInAnyOrder(200, 412);
    assertThat(decisions(resource)).isEqualTo(done == Done.DEMAND ? 0 : 1);
  }

  @ParameterizedTest
  @EnumSource
  void of_two_who_do_not_care_what_stands_one_does_it(Done done) throws InterruptedException {
    String resource = done.begun();

    assertThat(twice(() -> step(resource + done.path, "*", done.body())))
        .extracting(Response::statusCode)
        .containsExactlyInAnyOrder(200, 409);
    assertThat(decisions(resource)).isEqualTo(done == Done.DEMAND ? 0 : 1);
  }

  private long decisions(String reaction) {
    return sql.one(
            "select count(*) from casework_decision where case_id = ?::uuid",
            row -> row.getLong(1),
            idOf(reaction))
        .orElseThrow();
  }

  private static Response create(String path, Object body, String key) {
    return inspector()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(body)
        .post(path);
  }

  private static Response step(String path, String tag, Object body) {
    return inspector().contentType(ContentType.JSON).header("If-Match", tag).body(body).post(path);
  }

  private static List<Response> twice(Callable<Response> call) throws InterruptedException {
    try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
      return callers.invokeAll(List.of(call, call)).stream().map(Future::resultNow).toList();
    }
  }
}
