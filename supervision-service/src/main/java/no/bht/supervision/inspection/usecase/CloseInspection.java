package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.bht.casework.usecase.SendMessage;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionEvents;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.InspectionLetters;
import no.bht.supervision.inspection.domain.Inspections;

/** Closes an inspection and gives the party its report. Statute: aml. § 18-4 third paragraph. */
@ApplicationScoped
public class CloseInspection {
  private final Inspections inspections;
  private final Checklists checklists;
  private final InspectionEvents events;
  private final SendMessage sendMessage;

  CloseInspection(
      Inspections inspections,
      Checklists checklists,
      InspectionEvents events,
      SendMessage sendMessage) {
    this.inspections = inspections;
    this.checklists = checklists;
    this.events = events;
    this.sendMessage = sendMessage;
  }

  /**
   * @return the inspection as it is now; empty if there is none
   * @throws no.bht.supervision.domain.CommandRefused as {@link Inspection#close} says
   */
  @Transactional
  public Optional<Inspection> close(InspectionId id, Closing closing, Precondition precondition) {
    return inspections.lock(id).map(inspection -> close(inspection, closing, precondition));
  }

  private Inspection close(Inspection inspection, Closing closing, Precondition precondition) {
    precondition.check(inspection.version());
    var happened =
        inspection.close(closing, checklists.version(inspection.opening().checklistVersion()));
    Inspection saved = inspections.save(inspection);
    events.add(happened);
    String report = closing.report();
    if (report != null) {
      sendMessage.send(inspection.opening().party().number(), InspectionLetters.report(report));
    }
    return saved;
  }
}
