package no.bht.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.correlation.CorrelationId;
import no.bht.platform.testing.OrganisationNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class EventLogIT {

  @Inject EventLog log;
  @Inject EntityManager persistence;
  @Inject DataSource database;
  @Inject Pokes pokes;

  /** Listens as the relay does. */
  @Singleton
  static class Pokes {
    final AtomicInteger count = new AtomicInteger();

    void count(@Observes EventsCommitted committed) {
      count.incrementAndGet();
    }
  }

  @Test
  void an_event_is_written_with_what_the_context_knows() throws SQLException {
    QuarkusTransaction.requiringNew()
        .run(() -> CorrelationId.with("corr-1", () -> append(Notes.note(4711))));

    assertThat(row("where payload::text like '%4711%'"))
        .containsEntry("event_type", "no.bht.sample.note-written.v1")
        .containsEntry("subject", OrganisationNumbers.valid(1).value())
        .containsEntry("data_schema", "urn:bht:sample:note-written:v1")
        .containsEntry("payload", "{\"number\":4711,\"writtenOn\":\"2026-03-02\"}")
        .containsEntry("correlation_id", "corr-1")
        .containsEntry("actor", "system")
        .containsEntry("legal_basis", "none")
        .containsEntry("is_public", "f");
  }

  @Test
  void the_actor_can_be_named() throws SQLException {
    QuarkusTransaction.requiringNew()
        .run(() -> Actors.as("system:sample", () -> append(Notes.note(4712))));

    assertThat(row("where payload::text like '%4712%'")).containsEntry("actor", "system:sample");
  }

  @Test
  void there_must_be_a_transaction() {
    assertThatThrownBy(() -> log.append(Notes.note(1))).isInstanceOf(TransactionalException.class);
  }

  @Test
  void nothing_remains_of_what_is_rolled_back() throws SQLException {
    QuarkusTransaction.begin();
    log.append(Notes.note(4713));
    QuarkusTransaction.rollback();

    assertThat(count("where payload::text like '%4713%'")).isZero();
  }

  @Test
  void the_relay_is_poked_once_after_a_commit_and_never_after_a_rollback() {
    int before = pokes.count.get();
    QuarkusTransaction.begin();
    log.append(Notes.note(1));
    QuarkusTransaction.rollback();
    assertThat(pokes.count).hasValue(before);

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              log.append(Notes.note(1));
              log.append(Notes.note(2));
              assertThat(pokes.count).hasValue(before);
            });
    assertThat(pokes.count).hasValue(before + 1);
  }

  @Test
  void the_change_is_written_before_the_event_takes_its_number() throws SQLException {
    QuarkusTransaction.requiringNew().run(() -> persistence.persist(new NoteEntity(1, "taken")));
    long before = lastNumber();

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          persistence.persist(new NoteEntity(2, "taken"));
                          log.append(Notes.note(4714));
                        }))
        .isInstanceOf(PersistenceException.class);

    assertThat(lastNumber()).isEqualTo(before);
  }

  @Test
  void a_payload_that_breaks_its_contract_is_refused_without_telling_it() {
    var broken =
        new LoggedEvent(
            "note-written",
            OrganisationNumbers.valid(1),
            Map.of("number", 1, "writtenOn", "secret"),
            "none",
            null);

    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> log.append(broken)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/writtenOn format")
        .hasMessageNotContaining("secret");
  }

  @Test
  void a_type_without_contract_is_refused() {
    var unknown =
        new LoggedEvent("never-agreed", OrganisationNumbers.valid(1), Map.of(), "none", null);

    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> log.append(unknown)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("never-agreed");
  }

  @Test
  void a_payload_that_could_not_be_sent_is_refused() {
    var large = new Notes.NoteWritten(1, Notes.DAY, "x".repeat(70_000));
    var event = new LoggedEvent("note-written", OrganisationNumbers.valid(1), large, "none", null);

    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> log.append(event)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("larger");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event_log set actor = 'somebody else'",
        "update event_log set actor = 'nobody' where false",
        "delete from event_log",
        "truncate event_log",
      })
  void what_is_written_stays(String change) {
    assertThatThrownBy(() -> execute(change))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event_log set actor = 'somebody else'",
        "delete from event_log where false",
        "truncate event_log",
      })
  void what_is_written_stays_also_for_a_role_that_has_taken_the_right(String change) {
    assertThatThrownBy(() -> execute("grant all on event_log to current_user; " + change))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("append-only");
  }

  @Test
  void many_events_are_written_to_the_letter_and_in_their_order() throws SQLException {
    var many = new ArrayList<LoggedEvent>();
    for (int number = 50_000; number < 50_200; number++) {
      var note = new Notes.NoteWritten(number, Notes.DAY, "tab\t back\\slash \"quoted\" Å\n");
      many.add(
          new LoggedEvent(
              "note-written",
              OrganisationNumbers.valid(number),
              note,
              "none",
              number % 2 == 0 ? null : new PublicChange(null, new Notes.Public(number))));
    }

    QuarkusTransaction.requiringNew().run(() -> log.appendAll(many));

    String range = " where (payload ->> 'number')::int between 50000 and 50199";
    assertThat(
            ask(
                "select string_agg(payload ->> 'number', ' ' order by position) as numbers,"
                    + " count(*) filter (where is_public) as shown,"
                    + " max(public_after ->> 'number') as last, count(public_before) as befores,"
                    + " min(payload ->> 'remark') as remark from event_log"
                    + range))
        .containsEntry(
            "numbers",
            IntStream.range(50_000, 50_200)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" ")))
        .containsEntry("shown", "100")
        .containsEntry("last", "50199")
        .containsEntry("befores", "0")
        .containsEntry("remark", "tab\t back\\slash \"quoted\" Å\n");
  }

  private Void append(LoggedEvent event) {
    log.append(event);
    return null;
  }

  private void execute(String command) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(command);
    }
  }

  private long count(String where) throws SQLException {
    return Long.parseLong(ask("select count(*) as n from event_log " + where).get("n"));
  }

  private long lastNumber() throws SQLException {
    return Long.parseLong(ask("select last_value as n from event_log_position_seq").get("n"));
  }

  private Map<String, String> row(String where) throws SQLException {
    return ask("select * from event_log " + where);
  }

  private Map<String, String> ask(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      var row = new java.util.HashMap<String, String>();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        row.put(rows.getMetaData().getColumnName(i), rows.getString(i));
      }
      return row;
    }
  }
}
