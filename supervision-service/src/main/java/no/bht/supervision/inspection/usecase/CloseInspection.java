package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.Report;
import org.jspecify.annotations.Nullable;

/**
 * Closes an inspection; one that is not reported yet gets its report first. Statute: aml. § 18-4
 * third paragraph.
 */
@ApplicationScoped
public class CloseInspection {
  private final ChangeInspection change;
  private final ReportInspection report;

  CloseInspection(ChangeInspection change, ReportInspection report) {
    this.change = change;
    this.report = report;
  }

  /**
   * @param how none if it has one
   * @return the inspection as it is now; empty if there is none
   * @throws CommandRefused as {@link Inspection#report} and {@link Inspection#close} say
   */
  @Transactional
  public Optional<Inspection> close(
      InspectionId id, @Nullable Report how, Closing closing, Precondition precondition) {
    return change.change(
        id,
        precondition,
        inspection -> {
          if (how != null) {
            carryOut(inspection, closing.closedOn());
            report.give(inspection, how);
          }
          return inspection.close(closing);
        });
  }

  /** Closing one that is under way says that it is carried out, on the last day observed. */
  private static void carryOut(Inspection inspection, LocalDate today) {
    if (inspection.state() == InspectionState.UNDER_WAY) {
      LocalDate last =
          inspection.answers().stream()
              .map(Answer::observedOn)
              .max(LocalDate::compareTo)
              .orElse(today);
      inspection.carryOut(last, today);
    }
  }
}
