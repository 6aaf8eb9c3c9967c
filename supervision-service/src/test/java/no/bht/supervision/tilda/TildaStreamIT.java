package no.bht.supervision.tilda;

import static no.bht.supervision.tilda.TildaCalls.CONSUMER;
import static no.bht.supervision.tilda.TildaCalls.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.sql.DatabaseException;
import no.bht.platform.sql.Sql;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.inspection.domain.Checklists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A month of many reports, and what becomes of it when somebody fails. */
@SupervisionTest
@TestInstance(Lifecycle.PER_CLASS)
class TildaStreamIT {
  private static final int MANY = Integer.getInteger("tilda.stream.rows", 20_000);
  private static final String MONTH = "/tilda/tilsyn?requestor=985399077&maaned=3&aar=1998";
  private static final int CONNECTIONS = 8;

  @TestHTTPResource URI base;
  @Inject Sql sql;
  @Inject TildaDatabase database;
  @Inject TildaSettings settings;
  @Inject Checklists checklists;
  @Inject RoutingContext call;

  @Inject
  @DataSource("tilda")
  AgroalDataSource connections;

  @Inject AgroalDataSource ofCaseWork;

  @BeforeAll
  void aMonth() {
    sql.update(
        """
        insert into history_inspection (id, source, earlier_id, content_hash, party, party_kind,
          form, selection_reason, carried_out_on)
        select gen_random_uuid(), 'stream', n::text, '', '310000949', 'EMPLOYER', 'ON_SITE',
          'RANDOM', date '1998-03-16'
        from generate_series(1, ?) n
        """,
        MANY);
  }

  @Test
  void a_month_of_many_arrives_whole() {
    assertThat(TildaCalls.answer("tilsynsrapporter", "/tilda/tilsyn", "maaned", "3", "aar", "1998"))
        .hasSize(MANY);
  }

  @Test
  void an_answer_that_fails_on_its_way_has_no_end() throws IOException {
    QuarkusMock.installMockForType(new FailingReports(MANY / 2), Reports.class);

    try (Socket socket = asked(1 << 16)) {
      String answer = all(socket);

      assertThat(answer).startsWith("HTTP/1.1 200").doesNotEndWith("0\r\n\r\n");
    }
    assertAllConnectionsAreBack();
  }

  @Test
  void an_answer_that_fails_at_once_is_a_fault() {
    QuarkusMock.installMockForType(new FailingReports(1), Reports.class);

    asking()
        .queryParam("maaned", "3")
        .queryParam("aar", "1998")
        .get("/tilda/tilsyn")
        .then()
        .statusCode(500);
  }

  @Test
  void a_caller_that_goes_away_takes_no_connection_along() throws IOException {
    try (Socket socket = asked(1 << 10)) {
      assertThat(socket.getInputStream().readNBytes(500)).hasSize(500);
    }

    assertAllConnectionsAreBack();
  }

  @Test
  void a_caller_that_does_not_read_is_cut_off() throws IOException {
    QuarkusMock.installMockForType(new ShortLimit(Duration.ofMillis(1500)), TimeLimit.class);

    try (Socket socket = asked(1 << 10)) {
      assertThat(socket.getInputStream().readNBytes(500)).hasSize(500);
      assertAllConnectionsAreBack();
      assertThat(all(socket)).doesNotEndWith("0\r\n\r\n");
    }
  }

  @Test
  void without_a_connection_it_says_so_within_seconds() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        taken.add(connections.getConnection());
      }
      long start = System.nanoTime();
      asking().get("/tilda/tilsyn").then().statusCode(503).header("Retry-After", "5");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    asking().get("/tilda/tilsyn/310000027").then().statusCode(200);
  }

  @Test
  void case_work_that_has_taken_all_its_connections_has_taken_none_of_these() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try {
      int most = ofCaseWork.getConfiguration().connectionPoolConfiguration().maxSize();
      for (int i = 0; i < most; i++) {
        taken.add(ofCaseWork.getConnection());
      }
      for (String path : TildaCalls.operations()) {
        asking().get(path).then().statusCode(200);
      }
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
  }

  @Test
  void the_server_ends_a_statement_that_takes_too_long() {
    QuarkusMock.installMockForType(new ShortLimit(Duration.ofMillis(200)), TimeLimit.class);

    assertThatThrownBy(() -> database.read(reading -> sleep(reading, 30)))
        .isInstanceOf(DatabaseException.class)
        .cause()
        .hasMessageContaining("statement timeout");
    assertAllConnectionsAreBack();
  }

  @Test
  void the_server_ends_many_statements_that_take_too_long_together() {
    QuarkusMock.installMockForType(new ShortLimit(Duration.ofMillis(200)), TimeLimit.class);

    assertThatThrownBy(
            () ->
                database.read(
                    reading -> {
                      for (int i = 0; i < 300; i++) {
                        sleep(reading, 0.1);
                      }
                    }))
        .isInstanceOf(DatabaseException.class);
    assertAllConnectionsAreBack();
  }

  private static void sleep(TildaDatabase.Reading reading, double seconds)
      throws SQLException, IOException {
    reading.each("select pg_sleep(" + seconds + ")", row -> 0, rows -> {});
  }

  private void assertAllConnectionsAreBack() {
    await()
        .atMost(Duration.ofSeconds(15))
        .ignoreExceptions()
        .until(
            () -> {
              List<Connection> taken = new ArrayList<>();
              try {
                for (int i = 0; i < CONNECTIONS; i++) {
                  taken.add(connections.getConnection());
                }
                return true;
              } finally {
                for (Connection connection : taken) {
                  connection.close();
                }
              }
            });
  }

  private Socket asked(int window) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(window);
    socket.setSoTimeout(30_000);
    socket.connect(new InetSocketAddress(base.getHost(), base.getPort()));
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: bearer %s\r\n\r\n"
            .formatted(MONTH, Tokens.machine(CONSUMER, "brreg:tilda"));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** To the end, whether it was reached or broken off. */
  private static String all(Socket socket) {
    StringBuilder answer = new StringBuilder();
    byte[] part = new byte[1 << 16];
    try (InputStream in = socket.getInputStream()) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        answer.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException broken) {
      answer.append("<broken off>");
    }
    return answer.toString();
  }

  private final class ShortLimit extends TimeLimit {
    private final Duration limit;

    private ShortLimit(Duration limit) {
      super(settings, call);
      this.limit = limit;
    }

    @Override
    Duration ofReading() {
      return limit;
    }
  }

  private final class FailingReports extends Reports {
    private int left;

    private FailingReports(int left) {
      super(settings, checklists);
      this.left = left;
    }

    @Override
    Optional<ReportResponse> of(InspectionRow inspection, Details details) {
      if (--left <= 0) {
        throw new IllegalStateException("It has failed, as the test wants");
      }
      return super.of(inspection, details);
    }
  }
}
