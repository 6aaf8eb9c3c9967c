package no.bht.supervision.rejectedreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What others are told; the subject is the provider, on whose record it stands. */
@ApplicationScoped
class RejectionEvents {
  static final String BASIS = "LOV-2005-06-17-62 § 18-4";

  private final EventLog log;

  RejectionEvents(EventLog log) {
    this.log = log;
  }

  /** {@code report-rejected}. */
  record Rejected(
      UUID rejectionId,
      OrganisationNumber employer,
      String kind,
      String reason,
      LocalDate rejectedOn,
      boolean otherSupplierDemanded,
      @Nullable LocalDate redoBy) {}

  /** {@code report-rejection-changed}. */
  record Changed(UUID rejectionId, String state, LocalDate changedOn, @Nullable LocalDate redoBy) {}

  /** {@code report-redo-overdue}. */
  record Overdue(UUID rejectionId, OrganisationNumber employer, LocalDate deadline) {}

  void rejected(RejectedReport report) {
    append(
        "report-rejected",
        report.provider(),
        new Rejected(
            report.id(),
            report.employer(),
            report.kind().name(),
            report.reason().name(),
            report.rejectedOn(),
            report.state() == RejectionState.OTHER_SUPPLIER_DEMANDED,
            report.redoBy()));
  }

  void changed(RejectedReport report, LocalDate today) {
    append(
        "report-rejection-changed",
        report.provider(),
        new Changed(report.id(), report.state().name(), today, report.redoBy()));
  }

  void overdue(OrganisationNumber provider, Overdue overdue) {
    append("report-redo-overdue", provider, overdue);
  }

  private void append(String type, OrganisationNumber provider, Object payload) {
    log.append(new LoggedEvent(type, provider, payload, BASIS, null));
  }
}
