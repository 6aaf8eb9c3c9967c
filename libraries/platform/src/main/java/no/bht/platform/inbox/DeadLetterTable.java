package no.bht.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.eventlog.kafka.CloudEventHeaders;
import no.bht.platform.time.Ids;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Records that were put aside. Each change is a transaction of its own: what became of a record
 * stays known also when the request that asked is refused.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DeadLetterTable {

  private static final String COLUMNS =
      "id, event_type, topic, record_partition, record_offset, cause, received_at, replayed_at";

  private final Sql sql;
  private final Ids ids;
  private final InstantSource clock;

  DeadLetterTable(Sql sql, Ids ids, InstantSource clock) {
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
  }

  List<DeadLetter> after(UUID id, int limit) {
    return sql.ask(
        "select " + COLUMNS + " from dead_letter where id > ? order by id limit ?",
        DeadLetterTable::all,
        id,
        limit);
  }

  Optional<DeadLetter> find(UUID id) {
    return sql
        .ask("select " + COLUMNS + " from dead_letter where id = ?", DeadLetterTable::all, id)
        .stream()
        .findFirst();
  }

  ConsumerRecord<byte[], byte[]> recordOf(DeadLetter letter) {
    return sql.ask(
        "select record_key, record_value, record_headers from dead_letter where id = ?",
        row -> recordOf(letter, row),
        letter.id());
  }

  void replayed(UUID id) {
    sql.change(
        "update dead_letter set replayed_at = ? where id = ? and replayed_at is null", now(), id);
  }

  void failedAgain(UUID id, String cause) {
    sql.change("update dead_letter set cause = ? where id = ?", cause, id);
  }

  boolean holds(ConsumerRecord<byte[], byte[]> message) {
    return sql.ask(
        "select 1 from dead_letter where topic = ? and record_partition = ? and record_offset = ?",
        ResultSet::next,
        message.topic(),
        message.partition(),
        message.offset());
  }

  void add(ConsumerRecord<byte[], byte[]> message, String cause) {
    sql.change(
        """
        insert into dead_letter (id, topic, record_partition, record_offset, event_type, cause,
                                 received_at, record_key, record_value, record_headers)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json))
        on conflict on constraint uq_dead_letter_position do nothing
        """,
        ids.next(),
        message.topic(),
        message.partition(),
        message.offset(),
        EventReader.header(message, CloudEventHeaders.TYPE),
        cause,
        now(),
        message.key(),
        message.value(),
        HeadersJson.write(message.headers()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static List<DeadLetter> all(ResultSet rows) throws SQLException {
    List<DeadLetter> letters = new ArrayList<>();
    while (rows.next()) {
      OffsetDateTime replayed = rows.getObject("replayed_at", OffsetDateTime.class);
      letters.add(
          new DeadLetter(
              rows.getObject("id", UUID.class),
              rows.getString("event_type"),
              rows.getString("topic"),
              rows.getInt("record_partition"),
              rows.getLong("record_offset"),
              rows.getString("cause"),
              rows.getObject("received_at", OffsetDateTime.class).toInstant(),
              replayed == null ? null : replayed.toInstant()));
    }
    return letters;
  }

  private static ConsumerRecord<byte[], byte[]> recordOf(DeadLetter letter, ResultSet row)
      throws SQLException {
    row.next();
    var message =
        new ConsumerRecord<>(
            letter.topic(),
            letter.partition(),
            letter.offset(),
            row.getBytes("record_key"),
            row.getBytes("record_value"));
    HeadersJson.read(row.getString("record_headers")).forEach(message.headers()::add);
    return message;
  }
}
