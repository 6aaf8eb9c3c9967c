package no.bht.supervision.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.SupervisionSettings;
import org.jspecify.annotations.Nullable;

/** Takes a report in, tells the approval unit, and the provider where it should know. */
@ApplicationScoped
class ReportDeviation {
  private static final int EARLIEST_YEAR = 1900;

  private final Sql sql;
  private final DeviationReports reports;
  private final DeviationEvents events;
  private final SendLetter letters;
  private final SupervisionSettings settings;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  ReportDeviation(
      Sql sql,
      DeviationReports reports,
      DeviationEvents events,
      SendLetter letters,
      SupervisionSettings settings,
      Caller caller,
      InstantSource clock,
      Ids ids) {
    this.sql = sql;
    this.reports = reports;
    this.events = events;
    this.letters = letters;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  boolean isPlausible(LocalDate day) {
    return day.getYear() >= EARLIEST_YEAR && !day.isAfter(Oslo.today(clock));
  }

  boolean isInspection(UUID id) {
    return sql.one("select id from inspection where id = ?", row -> row.getString(1), id)
        .isPresent();
  }

  @Transactional
  DeviationReport add(DeviationRequest request) {
    Instant now = clock.instant();
    LocalDate today = Oslo.dateOf(now);
    UUID id = ids.next();
    @Nullable DeviationWeight weight = request.weight();
    sql.update(
        """
        insert into deviation_report (id, provider, topic, weight, prevention_concern, facts,
          observed_on, inspection_id, reported_by, reported_at, provider_told_at, assess_by,
          answer_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        request.provider(),
        request.topic(),
        weight == null ? DeviationWeight.DEVIATION : weight,
        request.isPreventionConcern(),
        request.facts(),
        request.observedOn(),
        request.inspectionId(),
        caller.actor().reference(),
        now,
        request.isPreventionConcern() ? now : null,
        TimeLimits.days(today, settings.deviation().assessWithinDays()),
        TimeLimits.days(today, settings.deviation().answerWithinDays()));
    if (request.isPreventionConcern()) {
      letters.send(
          id,
          request.provider(),
          DeviationLetters.concern(request.observedOn(), request.messageToProvider()));
    }
    DeviationReport report = reports.get(id);
    events.reported(report);
    return report;
  }
}
