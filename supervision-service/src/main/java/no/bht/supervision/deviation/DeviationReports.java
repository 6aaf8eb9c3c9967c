package no.bht.supervision.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Keeps reports and tells of them; what a report says stays here. */
@ApplicationScoped
class DeviationReports {
  private static final String COLUMNS =
      "select id, provider, topic, facts, observed_on, inspection_id, reported_at"
          + " from deviation_report ";

  private final Sql sql;
  private final EventLog log;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  DeviationReports(Sql sql, EventLog log, Caller caller, InstantSource clock, Ids ids) {
    this.sql = sql;
    this.log = log;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  /** What others are told: where the report is found, not what it says. */
  record DeviationReported(UUID reportId, String topic, String statute, LocalDate observedOn) {}

  boolean isToCome(LocalDate day) {
    return day.isAfter(Oslo.today(clock));
  }

  boolean isInspection(UUID id) {
    return !sql.list("select id from inspection where id = ?", row -> id, id).isEmpty();
  }

  @Transactional
  DeviationReport add(DeviationRequest request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    DeviationReport report =
        new DeviationReport(
            ids.next(),
            request.provider(),
            request.topic(),
            request.facts(),
            request.observedOn(),
            request.inspectionId(),
            now);
    sql.update(
        """
        insert into deviation_report
          (id, provider, topic, facts, observed_on, inspection_id, reported_by, reported_at)
        values (?, ?, ?, ?, ?, ?::uuid, ?, ?)
        """,
        report.id(),
        report.provider().value(),
        report.topic().name(),
        report.facts(),
        report.observedOn(),
        report.inspection(),
        caller.actor().reference(),
        now.atOffset(ZoneOffset.UTC));
    log.append(
        new LoggedEvent(
            "deviation-reported",
            report.provider(),
            new DeviationReported(
                report.id(), report.topic().name(), report.statute(), report.observedOn()),
            "FOR-2011-12-06-1360 § 2-5",
            null));
    return report;
  }

  Optional<DeviationReport> find(UUID id) {
    return sql.list(COLUMNS + "where id = ?", DeviationReports::report, id).stream().findAny();
  }

  List<DeviationReport> page(@Nullable OrganisationNumber provider, UUID after, int limit) {
    String number = provider == null ? null : provider.value();
    return sql.list(
        COLUMNS + "where id > ? and (?::text is null or provider = ?) order by id limit ?",
        DeviationReports::report,
        after,
        number,
        number,
        limit);
  }

  private static DeviationReport report(ResultSet row) throws SQLException {
    return new DeviationReport(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("provider")),
        DeviationTopic.valueOf(row.getString("topic")),
        row.getString("facts"),
        row.getObject("observed_on", LocalDate.class),
        row.getObject("inspection_id", UUID.class),
        row.getObject("reported_at", OffsetDateTime.class).toInstant());
  }
}
