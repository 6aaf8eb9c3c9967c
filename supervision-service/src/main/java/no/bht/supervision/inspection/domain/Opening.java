package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.supervision.domain.Party;

/**
 * What is settled when an inspection is opened.
 *
 * @param announced whether the party was told beforehand
 * @param controlPoints codes chosen, the mandatory ones of the form among them
 */
public record Opening(
    InspectionId id,
    Party party,
    InspectionForm form,
    boolean announced,
    List<String> controlPoints,
    String checklistVersion,
    LocalDate openedOn,
    String inspector,
    Purpose purpose,
    PartyFacts facts) {
  public Opening {
    controlPoints = List.copyOf(controlPoints);
  }

  Opening plannedAs(String by, Purpose as) {
    return new Opening(
        id, party, form, announced, controlPoints, checklistVersion, openedOn, by, as, facts);
  }

  Opening with(boolean told, List<String> points, String checklist) {
    return new Opening(
        id, party, form, told, points, checklist, openedOn, inspector, purpose, facts);
  }
}
