package no.bht.supervision.mtam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.supervision.tilda.Answer;
import no.bht.supervision.tilda.TildaDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Our messages. One that is written while Tilda looks is later than its look: writers take the lock
 * before they take the time, and a look waits for the writers before it.
 */
@ApplicationScoped
class OutgoingMessages {
  private static final long LOCK = 0x6d74616dL;

  /** No clock of a replica goes faster than that. */
  private static final Duration MOST_FAST = Duration.ofMinutes(1);

  private static final String COLUMNS =
      "select id, recipient, tilda_unit, inspection_id, kind, free_text, sent_at"
          + " from authority_message ";

  private final Sql sql;
  private final TildaDatabase database;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  OutgoingMessages(Sql sql, TildaDatabase database, Caller caller, InstantSource clock, Ids ids) {
    this.sql = sql;
    this.database = database;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  @Transactional
  AuthorityMessage add(SendMessageRequest request) {
    sql.list("select pg_advisory_xact_lock(?)", row -> 0, LOCK);
    AuthorityMessage message =
        new AuthorityMessage(
            ids.next(),
            request.recipient(),
            request.unit(),
            request.inspectionId(),
            request.kind(),
            request.text(),
            afterAllBefore(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    sql.update(
        """
        insert into authority_message
          (id, recipient, tilda_unit, inspection_id, kind, free_text, sent_at, sent_by)
        values (?, ?, ?, ?::uuid, ?, ?, ?, ?)
        """,
        message.id(),
        message.recipient(),
        message.unit(),
        message.inspection(),
        message.kind(),
        message.text(),
        message.sentAt(),
        caller.actor().reference());
    return message;
  }

  /** One that a replica with a fast clock has sent may be told already: this one comes after it. */
  private Instant afterAllBefore(Instant now) {
    return sql.one(
            """
            select sent_at from authority_message where sent_at between ? and ?
            order by sent_at desc limit 1
            """,
            row -> Sql.instantOf(row, "sent_at"),
            now,
            now.plus(MOST_FAST))
        .map(last -> last.plusMillis(1))
        .orElse(now);
  }

  List<AuthorityMessage> page(@Nullable OrganisationNumber unit, @Nullable UUID after, int limit) {
    String number = unit == null ? null : unit.value();
    return sql.list(
        COLUMNS
            + """
            where (?::uuid is null or id < ?) and (?::text is null or tilda_unit = ?)
            order by id desc limit ?
            """,
        AuthorityMessage::of,
        after,
        after,
        number,
        number,
        limit);
  }

  Optional<AuthorityMessage> find(UUID id) {
    return sql.one(COLUMNS + "where id = ?", AuthorityMessage::of, id);
  }

  /** For Tilda: the message with its recipient. */
  Optional<MtamMessage> forTilda(UUID id) {
    return sql.one(COLUMNS + "where id = ?", MtamMessage::of, id);
  }

  /**
   * For Tilda: everything from that moment on.
   *
   * @param recipient only what is to this authority; all where {@code null}
   */
  void since(LocalDateTime from, @Nullable String recipient, Answer answer) throws IOException {
    database.readAfterWriters(
        LOCK,
        reading ->
            reading.each(
                COLUMNS
                    + """
                    where sent_at >= ? and (?::text is null or recipient = ?)
                    order by sent_at, id
                    """,
                MtamMessage::of,
                rows -> {
                  for (MtamMessage message : rows) {
                    answer.add(message);
                  }
                },
                from.atOffset(ZoneOffset.UTC),
                recipient,
                recipient));
  }
}
