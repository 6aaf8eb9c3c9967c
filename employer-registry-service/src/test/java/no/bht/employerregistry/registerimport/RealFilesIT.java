package no.bht.employerregistry.registerimport;

import static no.bht.employerregistry.fixture.Callers.anybody;
import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register's real files, where they are at hand. */
@QuarkusTest
@OnRealServers
class RealFilesIT {
  private static final String SETTING = "bht.test.real-data";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject DataSource database;

  @BeforeAll
  static void files_are_at_hand() {
    assumeTrue(
        Files.isDirectory(folder()),
        "Skipped: the setting " + SETTING + " names no directory with the register's real files");
  }

  @Test
  void the_bulk_csv_of_sub_units_is_loaded_whole_and_the_second_time_changes_nothing()
      throws IOException {
    byte[] file = Files.readAllBytes(folder().resolve("underenheter-bulk-sample.csv"));

    JsonNode first = done(importing(file));
    long events = new Log(database).count();
    JsonNode second = done(importing(BulkFile.gzip(file)));

    assertThat(first.path("complete").asBoolean()).isTrue();
    assertThat(first.path("read").asInt()).isEqualTo(3730);
    assertThat(first.path("rejected").asInt()).isZero();
    assertThat(first.path("new").asInt()).isEqualTo(3730);
    assertThat(first.path("obligationsEstablished").asInt()).isBetween(800, 2500);
    assertThat(second.path("unchanged").asInt()).isEqualTo(3730);
    assertThat(second.path("obligationsEstablished").asInt()).isZero();
    assertThat(new Log(database).count()).isEqualTo(events);
    as("registrar")
        .get("/api/v1/employers/811557242")
        .then()
        .body("name", equalTo("LENTUS BYGG AS"))
        .body("duty.entry", equalTo("41"))
        .body("employees.state", equalTo("NOT_REGISTERED"))
        .body("parent", equalTo("999654592"));
    as("registrar")
        .get("/api/v1/employers/811564052")
        .then()
        .body("employees.count", equalTo(61))
        .body("municipalityNumber", equalTo("3107"));
  }

  @Test
  void the_test_world_is_loaded_main_units_and_sub_units() throws IOException {
    JsonNode main = done(load("MAIN", "hovedenheter.ndjson"));
    JsonNode sub = done(load("SUB", "underenheter.ndjson"));

    assertThat(main.path("accepted").asInt()).isEqualTo(1375);
    assertThat(sub.path("accepted").asInt()).isEqualTo(1880);
    assertThat(sub.path("obligationsEstablished").asInt()).isZero();
    anybody()
        .get("/api/v1/obligation/312902168?date=2025-10-06")
        .then()
        .statusCode(200)
        .body("registered", equalTo(true))
        .body("industryCode", equalTo("88.911"))
        .body("classification", equalTo("SN2007"));
    anybody()
        .get("/api/v1/obligation/314625579?date=2025-10-07")
        .then()
        .body("question", equalTo("OTHER_CLASSIFICATION"));
  }

  private static Response load(String unit, String name) throws IOException {
    return importing(
        key(), "classification=SN2007&unit=" + unit, Files.readAllBytes(folder().resolve(name)));
  }

  private static JsonNode done(Response answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return JSON.readTree(answer.asString());
  }

  private static Path folder() {
    return Path.of(System.getProperty(SETTING, "absent"), "enhetsregisteret");
  }
}
