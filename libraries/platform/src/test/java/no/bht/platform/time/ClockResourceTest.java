package no.bht.platform.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ClockResourceTest {
  private static final Instant LATER = Instant.parse("2031-01-01T08:00:00Z");

  @Inject InstantSource clock;
  @Inject ServiceClock serviceClock;
  @Inject ClockOffsets offsets;
  @Inject DataSource database;

  @AfterEach
  void realTimeAgain() {
    offsets.store(Duration.ZERO);
  }

  @Test
  void a_clock_that_is_set_goes_on_ticking_from_there() {
    put("{\"instant\": \"2031-01-01T08:00:00Z\"}")
        .then()
        .statusCode(200)
        .body("offsetSeconds", greaterThan(0));

    assertThat(clock.instant()).isBetween(LATER, LATER.plusSeconds(60));
    Awaitility.await().until(() -> clock.instant().isAfter(LATER.plusMillis(10)));
  }

  @Test
  void real_time_comes_back() {
    put("{\"instant\": \"2031-01-01T08:00:00Z\"}").then().statusCode(200);
    demonstration()
        .delete("/internal/clock")
        .then()
        .statusCode(200)
        .body("offsetSeconds", equalTo(0));

    assertThat(clock.instant()).isCloseTo(serviceClock.realTime(), within(10, ChronoUnit.SECONDS));
  }

  @Test
  void another_replica_picks_the_time_up() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update clock_offset set offset_millis = 3600000");
      statement.execute("insert into clock_offset values (true, 3600000) on conflict do nothing");
    }

    Awaitility.await().until(() -> serviceClock.offset().equals(Duration.ofHours(1)));
  }

  @Test
  void a_request_without_an_instant_is_refused() {
    put("{}").then().statusCode(400).contentType("application/problem+json");
  }

  @Test
  void nobody_else_may_move_the_time() {
    given().get("/internal/clock").then().statusCode(401);
    given().auth().oauth2(Tokens.of("ops")).get("/internal/clock").then().statusCode(403);
  }

  private static Response put(String body) {
    return demonstration().contentType(ContentType.JSON).body(body).put("/internal/clock");
  }

  private static RequestSpecification demonstration() {
    return given().auth().oauth2(Tokens.of("demonstration"));
  }
}
