package no.bht.supervision.mtam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Messages to us: told of once however often they are announced, and fetched at least once. */
@ApplicationScoped
class ReceivedMessages {
  private static final int AT_ONCE = 20;
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Sql sql;
  private final InstantSource clock;
  private final Ids ids;

  ReceivedMessages(Sql sql, InstantSource clock, Ids ids) {
    this.sql = sql;
    this.clock = clock;
    this.ids = ids;
  }

  /** One to be fetched. */
  record Due(UUID id, String eventId, URI source, int attempts) {}

  /**
   * Notes that there is one.
   *
   * @param reachable whether it lies where messages are fetched; another place is never followed
   */
  @Transactional
  void announce(ReceivedEvent event, boolean reachable) {
    Instant now = clock.instant();
    sql.update(
        """
        insert into received_authority_message
          (id, event_id, sender, source, occurred_at, received_at, state, attempts, next_attempt_at)
        values (?, ?, ?, ?, ?::timestamptz, ?, ?, 0, ?::timestamptz)
        on conflict (event_id) do nothing
        """,
        ids.next(),
        event.id(),
        event.sender(),
        event.source().toString(),
        event.occurredAt(),
        now,
        reachable ? ReceivedMessage.State.ANNOUNCED : ReceivedMessage.State.GIVEN_UP,
        reachable ? now : null);
  }

  /** Takes some that are due; another replica does not take them before the lease is over. */
  @Transactional
  List<Due> take() {
    Instant now = clock.instant();
    return sql.list(
        """
        update received_authority_message m set attempts = attempts + 1, next_attempt_at = ?
        where id in (
          select id from received_authority_message
          where state = 'ANNOUNCED' and next_attempt_at <= ?
          order by next_attempt_at limit ? for update skip locked)
        returning id, event_id, source, attempts
        """,
        row ->
            new Due(
                row.getObject("id", UUID.class),
                row.getString("event_id"),
                URI.create(row.getString("source")),
                row.getInt("attempts")),
        now.plus(LEASE),
        now,
        AT_ONCE);
  }

  /** Another replica may have given it up meanwhile: what has arrived is kept. */
  @Transactional
  void fetched(UUID id, FetchedMessage message) {
    sql.update(
        """
        update received_authority_message
        set state = 'FETCHED', next_attempt_at = null, fetched_at = ?, tilda_unit = ?, kind = ?,
          free_text = ?, sent_at = ?::timestamptz
        where id = ? and state <> 'FETCHED'
        """,
        clock.instant(),
        message.unit(),
        message.kind(),
        message.text(),
        message.sentAt(),
        id);
  }

  /** It is asked for again after a while, longer each time. */
  @Transactional
  void failed(Due due, int most) {
    boolean over = due.attempts() >= most;
    Instant next = clock.instant().plus(Duration.ofMinutes(1L << Math.min(due.attempts() - 1, 8)));
    sql.update(
        """
        update received_authority_message set state = ?, next_attempt_at = ?::timestamptz
        where id = ? and state = 'ANNOUNCED'
        """,
        over ? "GIVEN_UP" : "ANNOUNCED",
        over ? null : next,
        due.id());
  }

  List<ReceivedMessage> page(@Nullable OrganisationNumber unit, @Nullable UUID after, int limit) {
    String number = unit == null ? null : unit.value();
    return sql.list(
        """
        select * from received_authority_message
        where (?::uuid is null or id < ?) and (?::text is null or tilda_unit = ?)
        order by id desc limit ?
        """,
        ReceivedMessage::of,
        after,
        after,
        number,
        number,
        limit);
  }
}
