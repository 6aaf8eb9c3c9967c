package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.bht.casework.usecase.SendMessage;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.InspectionLetters;
import no.bht.supervision.inspection.domain.Report;

/** Gives the party its report. Statute: aml. § 18-4 third paragraph. */
@ApplicationScoped
public class ReportInspection {
  private final ChangeInspection change;
  private final Checklists checklists;
  private final SendMessage sendMessage;

  ReportInspection(ChangeInspection change, Checklists checklists, SendMessage sendMessage) {
    this.change = change;
    this.checklists = checklists;
    this.sendMessage = sendMessage;
  }

  /**
   * @return the inspection as it is now; empty if there is none
   * @throws no.bht.supervision.domain.CommandRefused as {@link Inspection#report} says
   */
  @Transactional
  public Optional<Inspection> report(InspectionId id, Report how, Precondition precondition) {
    return change.change(
        id,
        precondition,
        inspection -> {
          give(inspection, how);
          return List.of();
        });
  }

  void give(Inspection inspection, Report how) {
    inspection.report(how, checklists.version(inspection.opening().checklistVersion()));
    String text = how.text();
    if (text != null) {
      sendMessage.send(inspection.opening().party().number(), InspectionLetters.report(text));
    }
  }
}
