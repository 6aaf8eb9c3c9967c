package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.InspectionLetters;
import no.bht.supervision.inspection.domain.Inspections;
import no.bht.supervision.inspection.domain.Opening;
import no.bht.supervision.inspection.domain.Report;

/** Writes the letters of an inspection; each is archived in its case. */
@ApplicationScoped
public class WriteToParty {
  private final Inspections inspections;
  private final Checklists checklists;
  private final SendLetter sendLetter;

  WriteToParty(Inspections inspections, Checklists checklists, SendLetter sendLetter) {
    this.inspections = inspections;
    this.checklists = checklists;
    this.sendLetter = sendLetter;
  }

  /** The announcement of an inspection that was announced before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void announcement(InspectionId id) {
    inspections
        .find(id)
        .filter(inspection -> inspection.progress().brokenOff() == null)
        .ifPresent(this::announcement);
  }

  void announcement(Inspection inspection) {
    Opening opening = inspection.opening();
    sendLetter.send(
        opening.id().value(),
        opening.party().number(),
        InspectionLetters.announcement(opening, checklists.version(opening.checklistVersion())));
  }

  /** The report to the party, its copy to the safety representative, and to the service. */
  void report(Inspection inspection, Report report) {
    Opening opening = inspection.opening();
    var letters =
        new InspectionLetters.ReportLetters(
            inspection, report, checklists.version(opening.checklistVersion()));
    sendLetter.send(opening.id().value(), opening.party().number(), letters.toParty());
    sendLetter.send(
        opening.id().value(), opening.party().number(), letters.copyToSafetyRepresentative());
    OrganisationNumber provider = report.copyToProvider();
    if (provider != null) {
      sendLetter.send(opening.id().value(), provider, letters.copyToProvider());
    }
  }

  void brokenOff(Inspection inspection, String reason) {
    Opening opening = inspection.opening();
    sendLetter.send(
        opening.id().value(),
        opening.party().number(),
        InspectionLetters.brokenOff(opening, reason));
  }
}
