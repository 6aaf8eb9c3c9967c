package no.bht.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class CallerTest {

  private static final String OWN = "310000019";
  private static final String OTHER = "310000027";

  @Inject DataSource database;

  @Test
  void a_party_sees_its_own() {
    assertThat(get(Tokens.of("provider", OWN), OWN)).isEqualTo(200);
  }

  @Test
  void the_case_of_another_is_not_there() {
    assertThat(get(Tokens.of("provider", OWN), OTHER)).isEqualTo(404);
  }

  @Test
  void an_officer_sees_all() {
    assertThat(get(Tokens.of("case-officer"), OTHER)).isEqualTo(200);
  }

  @Test
  void scope_and_consumer_together_open_the_door() {
    assertThat(create(Tokens.machine(OWN, "brreg:tilda"))).isEqualTo(201);
  }

  @Test
  void a_scope_without_a_grant_to_the_consumer_opens_nothing() {
    assertThat(create(Tokens.machine(OTHER, "brreg:tilda"))).isEqualTo(403);
  }

  @Test
  void a_consumer_without_the_scope_is_forbidden() {
    assertThat(create(Tokens.machine(OWN, "bht:approval.read"))).isEqualTo(403);
  }

  @Test
  void reading_case_content_leaves_an_audit_row() throws SQLException {
    given()
        .auth()
        .oauth2(Tokens.of("case-officer"))
        .header("X-Correlation-Id", "audit-1")
        .get("/api/v1/samples/parties/" + OWN)
        .then()
        .statusCode(200);
    assertThat(audited("audit-1"))
        .isEqualTo("GET /api/v1/samples/parties/" + OWN + " forvaltningsloven § 18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update audit_log set actor = 'x'", "delete from audit_log", "truncate audit_log"})
  void the_audit_trail_cannot_be_changed(String change) throws SQLException {
    assertThat(create(Tokens.of("case-officer"))).isEqualTo(201);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
    }
  }

  private static int get(String token, String party) {
    return given().auth().oauth2(token).get("/api/v1/samples/parties/" + party).statusCode();
  }

  private static int create(String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "caller-" + Integer.toHexString(token.hashCode()))
        .body("{\"items\":[{\"name\":\"caller\",\"share\":1}]}")
        .post("/api/v1/samples")
        .statusCode();
  }

  private String audited(String correlationId) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select method || ' ' || path || ' ' || legal_basis from audit_log"
                    + " where correlation_id = '"
                    + correlationId
                    + "'")) {
      return row.next() ? row.getString(1) : "nothing";
    }
  }
}
