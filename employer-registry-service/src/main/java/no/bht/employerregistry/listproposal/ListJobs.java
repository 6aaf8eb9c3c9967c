package no.bht.employerregistry.listproposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Work over the whole register that any replica may take, and take over. A claim holds for its
 * lease and is renewed by every chunk in the chunk's own transaction; so a chunk of somebody who
 * has lost the claim, or whose job was cancelled, is rolled back whole.
 */
@ApplicationScoped
class ListJobs {
  /** Re-evaluations first, and in their order: the later day builds on the earlier. */
  private static final String CLAIM =
      """
      update list_job set state = 'RUNNING', claim = ?, claims_in_vain = claims_in_vain + 1,
        lease_until = clock_timestamp() + make_interval(secs => ?)
      where id = (
        select j.id from list_job j
        where j.state in ('WAITING', 'RUNNING')
          and (j.lease_until is null or j.lease_until < clock_timestamp())
          and (j.kind = 'SIMULATION' or not exists (
            select from list_job o
            where o.kind = j.kind and o.state in ('WAITING', 'RUNNING') and o.position < j.position))
        order by j.kind = 'SIMULATION', j.position limit 1 for update skip locked)
      returning *
      """;

  private static final String RENEW =
      """
      update list_job set lease_until = clock_timestamp() + make_interval(secs => ?),
        claims_in_vain = 0, done = done + ?, changed = changed + ?, after_employer = ?
      where id = ? and claim = ? and state = 'RUNNING'
      """;

  private final Sql sql;
  private final Ids ids;
  private final InstantSource clock;
  private final EmployerRegistrySettings settings;

  ListJobs(Sql sql, Ids ids, InstantSource clock, EmployerRegistrySettings settings) {
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
    this.settings = settings;
  }

  /** What is done. */
  enum Kind {
    SIMULATION,
    RE_EVALUATION
  }

  /** How far it has come. */
  enum State {
    WAITING,
    RUNNING,
    COMPLETED,
    CANCELLED,
    /** Given up after it failed again and again; the log says why. */
    FAILED;

    boolean isOpen() {
      return this == WAITING || this == RUNNING;
    }
  }

  /**
   * @param total employers to look at (simulation) or to change; null until it has begun
   * @param done how many of them are done
   * @param changed employers whose duty differs, or was changed
   */
  record Job(
      UUID id,
      long position,
      Kind kind,
      LocalDate day,
      @Nullable UUID proposal,
      int proposalVersion,
      State state,
      String afterEmployer,
      @Nullable Long total,
      long done,
      long changed,
      @Nullable UUID claim,
      int claimsInVain,
      Instant orderedAt,
      @Nullable Instant finishedAt) {

    /** For If-Match: only the end of a job is a change that a caller could overlook. */
    long change() {
      return state.isOpen() ? 0 : 1;
    }
  }

  /** Somebody else has the job now, or it was cancelled: what was begun is undone. */
  static final class ClaimLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClaimLost() {
      super("The claim is lost", null, false, false);
    }
  }

  Job order(Kind kind, LocalDate day, @Nullable UUID proposal, int version, String by) {
    UUID id = ids.next();
    sql.update(
        """
        insert into list_job
          (id, kind, day, proposal_id, proposal_version, lists_version, state, ordered_by, ordered_at)
        values (?, ?, ?, ?, ?, (select version from industry_list_version), 'WAITING', ?, ?)
        """,
        id,
        kind,
        day,
        proposal,
        version,
        by,
        clock.instant());
    return find(id).orElseThrow();
  }

  Optional<Job> find(UUID id) {
    return sql.one("select * from list_job where id = ?", ListJobs::read, id);
  }

  /** Newest first. */
  List<Job> list(Kind kind, @Nullable UUID proposal, long before, int most) {
    return sql.list(
        """
        select * from list_job
        where kind = ? and (?::uuid is null or proposal_id = ?::uuid) and position < ?
        order by position desc limit ?
        """,
        ListJobs::read,
        kind,
        proposal,
        proposal,
        before,
        most);
  }

  /** The next job that nobody works on. */
  @Transactional
  Optional<Job> claim() {
    return sql.one(CLAIM, ListJobs::read, ids.next(), lease());
  }

  /**
   * Part of the transaction of every chunk, before anything else in it.
   *
   * @param more how many employers this chunk has done
   * @throws ClaimLost if the claim does not hold any more
   */
  void renew(Job job, long more, long changed, String afterEmployer) {
    if (sql.update(RENEW, lease(), more, changed, afterEmployer, job.id(), job.claim()) == 0) {
      throw new ClaimLost();
    }
  }

  void setTotal(Job job, long total) {
    sql.update("update list_job set total = ? where id = ?", total, job.id());
  }

  /**
   * @throws ClaimLost if the claim does not hold any more
   */
  void finish(Job job, State state) {
    int rows =
        sql.update(
            """
            update list_job set state = ?, finished_at = ?, lease_until = null
            where id = ? and claim = ? and state = 'RUNNING'
            """,
            state,
            clock.instant(),
            job.id(),
            job.claim());
    if (rows == 0) {
      throw new ClaimLost();
    }
  }

  /** Lets go for a while, so that it is tried again. */
  @Transactional
  void postpone(Job job) {
    sql.update(
        """
        update list_job set lease_until = clock_timestamp() + make_interval(secs => ?)
        where id = ? and claim = ? and state = 'RUNNING'
        """,
        lease(),
        job.id(),
        job.claim());
  }

  /** Whether it was still open. */
  boolean cancel(UUID id) {
    return sql.update(
            """
            update list_job set state = 'CANCELLED', finished_at = ?, lease_until = null
            where id = ? and state in ('WAITING', 'RUNNING')
            """,
            clock.instant(),
            id)
        == 1;
  }

  private double lease() {
    return settings.industryLists().lease().toMillis() / 1000.0;
  }

  private static Job read(ResultSet row) throws SQLException {
    return new Job(
        row.getObject("id", UUID.class),
        row.getLong("position"),
        Kind.valueOf(row.getString("kind")),
        row.getObject("day", LocalDate.class),
        row.getObject("proposal_id", UUID.class),
        row.getInt("proposal_version"),
        State.valueOf(row.getString("state")),
        row.getString("after_employer"),
        row.getObject("total", Long.class),
        row.getLong("done"),
        row.getLong("changed"),
        row.getObject("claim", UUID.class),
        row.getInt("claims_in_vain"),
        Sql.instantOf(row, "ordered_at"),
        Sql.instant(row, "finished_at"));
  }
}
