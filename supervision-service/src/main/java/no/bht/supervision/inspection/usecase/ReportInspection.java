package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.inspection.domain.Backgrounds;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Report;

/** Gives the party its report. Statute: aml. § 18-4 third paragraph. */
@ApplicationScoped
public class ReportInspection {
  private final ChangeInspection change;
  private final Checklists checklists;
  private final Backgrounds backgrounds;
  private final WriteToParty letters;

  ReportInspection(
      ChangeInspection change,
      Checklists checklists,
      Backgrounds backgrounds,
      WriteToParty letters) {
    this.change = change;
    this.checklists = checklists;
    this.backgrounds = backgrounds;
    this.letters = letters;
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
    requireAssisting(inspection, how);
    if (how.text() != null) {
      letters.report(inspection, how);
    }
  }

  /** The copy goes to a service the employer is affiliated with, or was when it was inspected. */
  private void requireAssisting(Inspection inspection, Report how) {
    OrganisationNumber provider = how.copyToProvider();
    if (provider != null) {
      boolean assists =
          inspection.answers().stream().anyMatch(answer -> provider.equals(answer.provider()))
              || backgrounds.of(inspection.opening(), how.reportedOn()).affiliations().stream()
                  .anyMatch(affiliation -> affiliation.provider().equals(provider));
      CommandRefused.when(
          !assists || inspection.opening().party().kind() == PartyKind.PROVIDER,
          new Refusal.NoProviderToCopy());
    }
  }
}
