package no.bht.supervision.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** What others are told: where the report is found and what came of it, not what it says. */
@ApplicationScoped
class DeviationEvents {
  static final String BASIS = "FOR-2011-12-06-1360 § 2-5";

  private final EventLog log;

  DeviationEvents(EventLog log) {
    this.log = log;
  }

  /** {@code deviation-reported}. */
  record Reported(
      UUID reportId,
      String topic,
      String statute,
      LocalDate observedOn,
      String weight,
      boolean preventionConcern) {}

  /** {@code deviation-decided}. */
  record Decided(UUID reportId, String outcome, LocalDate decidedOn, @Nullable UUID inspectionId) {}

  /** {@code deviation-overdue}. */
  record Overdue(UUID reportId, String step, LocalDate deadline) {}

  void reported(DeviationReport report) {
    append(
        "deviation-reported",
        report.provider(),
        new Reported(
            report.id(),
            report.topic().name(),
            report.statute(),
            report.observedOn(),
            report.weight().name(),
            report.preventionConcern()));
  }

  /** The outcome, or the inspection that was linked to it. */
  void decided(DeviationReport report) {
    DeviationReport.Decided outcome = report.outcome();
    if (outcome != null) {
      append(
          "deviation-decided",
          report.provider(),
          new Decided(
              report.id(),
              outcome.code().name(),
              Oslo.dateOf(outcome.at()),
              outcome.inspectionId()));
    }
  }

  /** The deadline of the step that is waited for. */
  void overdue(DeviationReport report) {
    boolean unassessed = report.state() == DeviationState.RECEIVED;
    LocalDate deadline = unassessed ? report.assessBy() : report.answerBy();
    append(
        "deviation-overdue",
        report.provider(),
        new Overdue(
            report.id(),
            unassessed ? "ASSESS" : "ANSWER",
            Objects.requireNonNull(deadline, "what has no deadline is not overdue")));
  }

  private void append(String type, OrganisationNumber provider, Object payload) {
    log.append(new LoggedEvent(type, provider, payload, BASIS, null));
  }
}
