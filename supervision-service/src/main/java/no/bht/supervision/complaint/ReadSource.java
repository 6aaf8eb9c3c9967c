package no.bht.supervision.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Opens who complained, and keeps that it was done, by whom and what for, in one transaction. */
@ApplicationScoped
class ReadSource {
  private final Sql sql;
  private final Complaints complaints;
  private final Sources sources;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  ReadSource(
      Sql sql,
      Complaints complaints,
      Sources sources,
      Caller caller,
      InstantSource clock,
      Ids ids) {
    this.sql = sql;
    this.complaints = complaints;
    this.sources = sources;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Who complained, and what to answer by which way.
   *
   * @param answer {@code null} until there is one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Opened(UUID readingId, Source source, ComplaintChannel channel, @Nullable String answer) {
    @Override
    public String toString() {
      return "Opened";
    }
  }

  /** That it was read. */
  record Reading(UUID id, String reader, String purpose, Instant readAt) {}

  /**
   * @throws ProblemException 404 if there is no such complaint, or nobody knows who it is from
   */
  @Transactional
  Opened read(UUID complaintId, String purpose) {
    Complaint complaint = complaints.get(complaintId);
    Source source = sources.open(complaintId).orElseThrow(ProblemException::notFound);
    if (source.isNamedIn(purpose)) {
      throw new CommandRefused(new Refusal.SourceNamed("/purpose"));
    }
    UUID reading = ids.next();
    sql.update(
        """
        insert into complaint_source_reading (id, complaint_id, reader, purpose, read_at)
        values (?, ?, ?, ?, ?)
        """,
        reading,
        complaintId,
        caller.actor().reference(),
        purpose,
        clock.instant());
    return new Opened(reading, source, complaint.channel(), complaint.answer());
  }

  List<Reading> readings(UUID complaintId, UUID after, int limit) {
    complaints.get(complaintId);
    return sql.list(
        """
        select * from complaint_source_reading where complaint_id = ? and id > ?
        order by id limit ?
        """,
        ReadSource::reading,
        complaintId,
        after,
        limit);
  }

  private static Reading reading(ResultSet row) throws SQLException {
    return new Reading(
        row.getObject("id", UUID.class),
        row.getString("reader"),
        row.getString("purpose"),
        Sql.instantOf(row, "read_at"));
  }
}
