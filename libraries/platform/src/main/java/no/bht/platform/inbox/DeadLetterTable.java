package no.bht.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.eventlog.kafka.CloudEventHeaders;
import no.bht.platform.sql.Sql;
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
    return sql.list(
        "select " + COLUMNS + " from dead_letter where id > ? order by id limit ?",
        DeadLetterTable::letter,
        id,
        limit);
  }

  Optional<DeadLetter> find(UUID id) {
    return sql.one(
        "select " + COLUMNS + " from dead_letter where id = ?", DeadLetterTable::letter, id);
  }

  ConsumerRecord<byte[], byte[]> recordOf(DeadLetter letter) {
    return sql.one(
            "select record_key, record_value, record_headers from dead_letter where id = ?",
            row -> recordOf(letter, row),
            letter.id())
        .orElseThrow();
  }

  void replayed(UUID id) {
    sql.update(
        "update dead_letter set replayed_at = ? where id = ? and replayed_at is null",
        clock.instant(),
        id);
  }

  void failedAgain(UUID id, String cause) {
    sql.update("update dead_letter set cause = ? where id = ?", cause, id);
  }

  boolean holds(ConsumerRecord<byte[], byte[]> message) {
    String same =
        "select 1 from dead_letter where topic = ? and record_partition = ? and record_offset = ?";
    return sql.one(same, row -> true, message.topic(), message.partition(), message.offset())
        .isPresent();
  }

  void add(ConsumerRecord<byte[], byte[]> message, String cause) {
    sql.update(
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
        clock.instant(),
        message.key(),
        message.value(),
        HeadersJson.write(message.headers()));
  }

  private static DeadLetter letter(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getObject("id", UUID.class),
        row.getString("event_type"),
        row.getString("topic"),
        row.getInt("record_partition"),
        row.getLong("record_offset"),
        row.getString("cause"),
        Sql.instantOf(row, "received_at"),
        Sql.instant(row, "replayed_at"));
  }

  private static ConsumerRecord<byte[], byte[]> recordOf(DeadLetter letter, ResultSet row)
      throws SQLException {
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
