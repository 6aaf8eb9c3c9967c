package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionEvent;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.OpenDemands;
import no.bht.supervision.inspection.domain.Report;
import org.jspecify.annotations.Nullable;

/**
 * Closes an inspection; one that is not reported yet gets its report first, and what it still
 * demands is not waited for any more. Statute: aml. § 18-4 third paragraph.
 */
@ApplicationScoped
public class CloseInspection {
  private final ChangeInspection change;
  private final ReportInspection report;
  private final OpenDemands demands;

  CloseInspection(ChangeInspection change, ReportInspection report, OpenDemands demands) {
    this.change = change;
    this.report = report;
    this.demands = demands;
  }

  /**
   * @param how none if it has one
   * @return the inspection as it is now; empty if there is none
   * @throws CommandRefused as {@link Inspection#report} and {@link Inspection#close} say
   */
  @Transactional
  public Optional<Inspection> close(ConductInspection.Step step, @Nullable Report how) {
    return change.change(
        step.id(),
        step.precondition(),
        inspection -> {
          if (how != null) {
            carryOut(inspection, step.day());
            report.give(inspection, how);
          }
          List<InspectionEvent> happened = inspection.close(new Closing(step.day(), step.by()));
          demands.end(step.id(), step.by(), step.at());
          return happened;
        });
  }

  /** Closing one that is under way says that it is carried out, on the last day observed. */
  private static void carryOut(Inspection inspection, LocalDate today) {
    if (inspection.state() == InspectionState.UNDER_WAY) {
      inspection.carryOut(inspection.lastObserved().orElse(today), today);
    }
  }
}
