package no.bht.training.rosterreport.rest;

import static io.restassured.RestAssured.given;
import static no.bht.training.fixture.Portal.newProvider;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import no.bht.localstack.testing.Tokens;
import no.bht.training.fixture.OnRealServers;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A report over HTTP, beside COPY of the rows it has made, into tables of the same form with the
 * same indexes and keys. Not a test but a measurement: {@code -Droster.measured-rows=50000
 * -Dtest=RosterReportSpeedIT}.
 */
@QuarkusTest
@OnRealServers
@EnabledIfSystemProperty(named = "roster.measured-rows", matches = "[0-9]+")
class RosterReportSpeedIT {
  private static final Logger LOG = Logger.getLogger(RosterReportSpeedIT.class);
  private static final int ROUNDS = 4;

  @Inject DataSource database;

  @Test
  void a_report_beside_copy_of_the_same_rows() throws SQLException, IOException {
    int rows = Integer.getInteger("roster.measured-rows", 0);
    for (int round = 0; round < ROUNDS; round++) {
      String provider = newProvider();
      byte[] report =
          RosterReports.csv(rows, 20_000 + round * rows, LocalDate.of(2024, 1, 8))
              .getBytes(StandardCharsets.UTF_8);
      double first = seconds(provider, report, "\"added\":" + rows);
      double again = seconds(provider, report, "\"unchanged\":" + rows);
      double copy = copySeconds(provider);
      LOG.infof(
          "%d rows: report %.2f s, again %.2f s, COPY %.2f s, ratio %.2f",
          rows, first, again, copy, copy / first);
    }
  }

  private static double seconds(String provider, byte[] report, String sum) {
    String token = Tokens.of("provider", provider);
    long start = System.nanoTime();
    String answer =
        given()
            .auth()
            .oauth2(token)
            .contentType("text/csv")
            .body(report)
            .post("/api/v1/providers/" + provider + "/roster-reports")
            .asString();
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(answer.lines().reduce((_, last) -> last).orElseThrow()).contains(sum);
    return seconds;
  }

  /** Persons and members, as they are. */
  private double copySeconds(String provider) throws SQLException, IOException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      StringWriter persons = new StringWriter();
      StringWriter members = new StringWriter();
      String own = "from member where provider = '" + provider + "'";
      copy.copyOut(
          "copy (select person_key, erased from person where person_key in (select person_key "
              + own
              + ")) to stdout",
          persons);
      copy.copyOut("copy (select * " + own + ") to stdout", members);
      statement.execute("create table copied_person (like person including all)");
      statement.execute("create table copied_member (like member including all)");
      statement.execute(
          "alter table copied_member add foreign key (person_key) references copied_person");
      long start = System.nanoTime();
      copy.copyIn("copy copied_person from stdin", new StringReader(persons.toString()));
      copy.copyIn("copy copied_member from stdin", new StringReader(members.toString()));
      double seconds = (System.nanoTime() - start) / 1e9;
      statement.execute("drop table copied_member, copied_person");
      return seconds;
    }
  }
}
