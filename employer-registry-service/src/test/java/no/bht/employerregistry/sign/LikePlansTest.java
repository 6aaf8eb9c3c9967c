package no.bht.employerregistry.sign;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Register.affiliate;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.Approvals;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.employerregistry.plan.Plans;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class LikePlansTest {
  private static final String TEMPLATE =
      "Kartlegging av støy ved alle maskiner saman med verneombodet og leiinga";

  @Inject Approvals approvals;
  @Inject AssessmentSweep sweep;
  @Inject PlanTexts texts;
  @Inject Plans plans;
  @Inject Sql sql;
  @Inject DataSource database;

  private LocalDate today;
  private String provider;

  @BeforeEach
  void a_provider() {
    today = Today.now();
    provider = approvals.approvedProvider(today.minusYears(1), today.plusYears(3));
  }

  @Test
  void plans_that_come_in_at_the_same_time_see_each_other_in_the_end() {
    List<String> customers = customers(4);

    List<Response> sent =
        customers.stream()
            .map(it -> CompletableFuture.supplyAsync(() -> submit(it, TEMPLATE)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    sweep.sweep();

    assertThat(sent).allMatch(it -> shows(it));
    assertThat(customers)
        .allMatch(
            it ->
                new Log(database)
                        .of("plan-assessed", it).stream().filter(LikePlansTest::toldE5).count()
                    == 1);
  }

  @Test
  void what_is_written_anew_is_no_longer_like_the_others() {
    List<String> customers = customers(3);
    List<Response> sent = customers.stream().map(it -> submit(it, TEMPLATE)).toList();
    sweep.sweep();
    assertThat(sent).allMatch(it -> shows(it));

    as("employer", customers.getFirst())
        .header("If-Match", "\"0\"")
        .body(
            Map.of(
                "reason",
                "CORRECTION",
                "measures",
                List.of(measure("Eige tiltak mot mjølstøv i bakeriet vårt"))))
        .put(sent.getFirst().header("Location"))
        .then()
        .statusCode(200);
    sweep.sweep();

    assertThat(sent).noneMatch(it -> shows(it));
    assertThat(toldE5(new Log(database).of("plan-assessed", customers.getLast()).getLast()))
        .isFalse();
  }

  @Test
  void a_change_waits_for_no_other_customer() throws SQLException {
    List<String> customers = customers(2);
    List<Response> sent = customers.stream().map(it -> submit(it, TEMPLATE)).toList();
    String measure = sent.getFirst().path("measures[0].id");

    try (Connection other = database.getConnection();
        PreparedStatement held =
            other.prepareStatement(
                "select from sign_assessment where document_id = ?::uuid for update")) {
      other.setAutoCommit(false);
      held.setString(1, sent.getLast().path("id"));
      held.execute();
      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () ->
              as("employer", customers.getFirst())
                  .header("If-Match", "\"0\"")
                  .body(Map.of("status", "COMPLETED"))
                  .put(sent.getFirst().header("Location") + "/measures/" + measure + "/status")
                  .then()
                  .statusCode(200));
      other.rollback();
    }
  }

  /** A hundred plans of one customer, and thousands of customers, with one text. */
  @Test
  void a_customer_with_many_plans_hides_nobody_and_many_customers_cost_no_more() {
    List<String> customers = customers(3);
    List<Response> sent = customers.stream().map(it -> submit(it, TEMPLATE)).toList();
    more(sent.get(0), Collections.nCopies(300, customers.getFirst()));
    assertThat(like(sent.get(2))).isEqualTo(2);

    more(
        sent.get(1),
        IntStream.range(0, 300)
            .mapToObj(i -> OrganisationNumbers.valid(900_000 + i).value())
            .toList());
    assertThat(like(sent.get(2))).isEqualTo(100);
  }

  @Test
  void the_name_of_the_customer_makes_no_other_text() {
    List<String> names = List.of("BAKERI VEST AS", "SNEKKER AUST AS", "FROST NORD AS");
    List<String> customers = customers(3);
    List<Response> sent = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      sql.update(
          "update employer set name = ? where organisation_number = ?",
          names.get(i),
          customers.get(i));
      sent.add(
          submit(customers.get(i), TEMPLATE + " hos " + names.get(i).toLowerCase(Locale.ROOT)));
    }

    as("inspector")
        .get(sent.getLast().header("Location") + "/assessment")
        .then()
        .body("signs.code", hasItem("E5"));
  }

  /** Further plans with the text of this one. */
  private void more(Response plan, List<String> employers) {
    sql.update(
        """
        with more as (
          select gen_random_uuid() as id, customer, t.*
          from plan_text t, unnest(?::text[]) as customer where t.plan_id = ?::uuid
        ), plans as (
          insert into plan (id, employer, provider, period_from, period_to, measures, received_on)
          select id, customer, provider, period_from, period_to, '[]', period_from from more m
        ), texts as (
          insert into plan_text (plan_id, employer, provider, period_from, period_to, words, signature)
          select id, customer, provider, period_from, period_to, words, signature from more m
        )
        insert into plan_text_band (provider, band, hash, employer, plan_id)
        select m.provider, b.band, b.hash, m.customer, m.id
        from more m join plan_text_band b on b.plan_id = m.plan_id
        """,
        employers.toArray(String[]::new),
        plan.<String>path("id"));
  }

  private int like(Response plan) {
    return texts
        .like(plans.find(UUID.fromString(plan.path("id"))).orElseThrow(), 0.8)
        .plans()
        .size();
  }

  private boolean shows(Response plan) {
    return sql.one(
            "select 'E5' = any (signs) as shows from sign_assessment where document_id = ?::uuid",
            row -> row.getBoolean("shows"),
            plan.<String>path("id"))
        .orElseThrow();
  }

  private static boolean toldE5(JsonNode told) {
    return told.path("signs").toString().contains("\"E5\"");
  }

  private List<String> customers(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              String employer = obligedEmployer();
              affiliate(employer, provider, today.minusMonths(1)).then().statusCode(201);
              return employer;
            })
        .toList();
  }

  private Response submit(String employer, String text) {
    Response sent =
        as("employer", employer)
            .header("Idempotency-Key", key())
            .body(
                Map.of(
                    "employer", employer,
                    "provider", provider,
                    "periodFrom", today.toString(),
                    "periodTo", today.plusYears(1).toString(),
                    "measures", List.of(measure(text))))
            .post("/api/v1/plans");
    sent.then().statusCode(201);
    return sent;
  }

  private static Map<String, String> measure(String text) {
    return Map.of("area", "A", "description", text);
  }
}
