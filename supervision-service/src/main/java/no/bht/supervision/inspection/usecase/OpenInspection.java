package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.bht.casework.usecase.SendMessage;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.Party;
import no.bht.supervision.inspection.domain.Checklist;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionEvents;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.InspectionLetters;
import no.bht.supervision.inspection.domain.Inspections;
import no.bht.supervision.inspection.domain.PartyFacts;
import no.bht.supervision.inspection.domain.Purpose;

/** Opens an inspection under the checklist in force today, and tells the party if announced. */
@ApplicationScoped
public class OpenInspection {
  private final Inspections inspections;
  private final Checklists checklists;
  private final InspectionEvents events;
  private final SendMessage sendMessage;

  OpenInspection(
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
   * @throws no.bht.supervision.domain.CommandRefused if no checklist is in force or it has no such
   *     point
   */
  @Transactional
  public void open(Command command) {
    var today = Oslo.dateOf(command.at());
    Checklist checklist = checklists.inForce(command.party().kind(), today);
    Inspection.Opened opened =
        Inspection.open(
            new Inspection.Opening(
                command.id(),
                command.party(),
                command.form(),
                command.announced(),
                command.controlPoints(),
                checklist.version(),
                today,
                command.inspector(),
                command.purpose(),
                PartyFacts.UNKNOWN),
            checklist);
    inspections.add(opened.inspection());
    events.add(opened.events());
    if (command.announced()) {
      sendMessage.send(command.party().number(), InspectionLetters.announcement(today));
    }
  }

  /** What to open, under an id that is new. */
  public record Command(
      InspectionId id,
      Party party,
      InspectionForm form,
      boolean announced,
      List<String> controlPoints,
      Purpose purpose,
      String inspector,
      Instant at) {}
}
