package no.bht.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.TestStack;
import no.bht.localstack.testing.Tokens;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

/** What the tests of every module stand on: each run apart from the others, tokens as wanted. */
class RealServersIT {
  private static final String ORGANISATION = "310000043";

  @Test
  void a_run_gets_a_database_of_its_own_that_is_gone_afterwards() throws SQLException {
    RealServers servers = new RealServers();
    Map<String, String> settings = servers.start();
    try (Connection connection = connect(settings, "quarkus.datasource.jdbc.url")) {
      assertThat(connection.createStatement().execute("create table probe (id int)")).isFalse();
    }

    servers.stop();

    assertThatThrownBy(() -> connect(settings, "quarkus.datasource.jdbc.url"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void the_role_of_a_run_cannot_enter_another_database() {
    RealServers first = new RealServers();
    RealServers second = new RealServers();
    Map<String, String> own = first.start();
    String foreign = second.start().get("quarkus.datasource.jdbc.url");
    try {
      assertThatThrownBy(
              () ->
                  DriverManager.getConnection(
                      foreign,
                      own.get("quarkus.datasource.username"),
                      own.get("quarkus.datasource.password")))
          .hasMessageContaining("permission denied");
    } finally {
      first.stop();
      second.stop();
    }
  }

  @Test
  void a_wrong_password_is_refused() {
    RealServers servers = new RealServers();
    Map<String, String> settings = servers.start();
    try {
      assertThatThrownBy(
              () ->
                  DriverManager.getConnection(
                      settings.get("quarkus.datasource.jdbc.url"),
                      settings.get("quarkus.datasource.username"),
                      "wrong"))
          .hasMessageContaining("password authentication failed");
    } finally {
      servers.stop();
    }
  }

  @Test
  void kafka_answers() throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", TestStack.join().kafka());
    try (Admin admin = Admin.create(settings)) {
      assertThat(admin.describeCluster().nodes().get(10, TimeUnit.SECONDS)).hasSize(1);
    }
  }

  @Test
  void an_officers_token_carries_role_and_audience() {
    JsonNode claims = claims(Tokens.of("case-officer"));

    assertThat(claims.path("realm_access").path("roles").toString()).contains("\"case-officer\"");
    assertThat(claims.path("aud").asText()).isEqualTo("bht");
    assertThat(claims.path("sub").asText()).isNotEmpty();
    assertThat(claims.path("iss").asText()).isEqualTo(TestStack.join().keycloak() + "/realms/bht");
  }

  @Test
  void a_partys_token_carries_its_organisation() {
    assertThat(claims(Tokens.of("provider", ORGANISATION)).path("organisation_number").asText())
        .isEqualTo(ORGANISATION);
  }

  @Test
  void a_machines_token_carries_consumer_and_scope() {
    JsonNode claims = claims(Tokens.machine(ORGANISATION, "bht:training.write"));

    assertThat(claims.path("consumer").path("authority").asText())
        .isEqualTo("iso6523-actorid-upis");
    assertThat(claims.path("consumer").path("ID").asText()).isEqualTo("0192:" + ORGANISATION);
    assertThat(claims.path("scope").asText()).isEqualTo("bht:training.write");
    assertThat(claims.path("aud").asText()).isEqualTo("bht");
  }

  @Test
  void an_expired_token_is_expired() {
    assertThat(claims(Tokens.expired()).path("exp").asLong())
        .isLessThan(Instant.now().getEpochSecond());
  }

  private static Connection connect(Map<String, String> settings, String url) throws SQLException {
    return DriverManager.getConnection(
        settings.get(url),
        settings.get("quarkus.datasource.username"),
        settings.get("quarkus.datasource.password"));
  }

  private static JsonNode claims(String token) {
    try {
      return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
