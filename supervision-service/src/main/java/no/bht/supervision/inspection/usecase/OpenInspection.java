package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.inspection.domain.Checklist;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionEvents;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;
import no.bht.supervision.inspection.domain.Opening;
import no.bht.supervision.inspection.domain.PartyFacts;
import no.bht.supervision.inspection.domain.PartyRegister;
import no.bht.supervision.inspection.domain.ProviderKind;
import no.bht.supervision.inspection.domain.Purpose;
import no.bht.supervision.inspection.domain.Units;
import org.jspecify.annotations.Nullable;

/**
 * Opens an inspection under the checklist in force today, with what the register says of the party
 * today, and tells the party if announced.
 */
@ApplicationScoped
public class OpenInspection {
  private final Inspections inspections;
  private final Checklists checklists;
  private final PartyRegister register;
  private final Units units;
  private final InspectionEvents events;
  private final WriteToParty letters;

  OpenInspection(
      Inspections inspections,
      Checklists checklists,
      PartyRegister register,
      Units units,
      InspectionEvents events,
      WriteToParty letters) {
    this.inspections = inspections;
    this.checklists = checklists;
    this.register = register;
    this.units = units;
    this.events = events;
    this.letters = letters;
  }

  /**
   * @throws CommandRefused if no checklist is in force or it has no such point, the sub-unit is
   *     another's, the unit is unknown, or the day planned for lies behind
   */
  @Transactional
  public void open(Command command) {
    LocalDate today = Oslo.dateOf(command.at());
    Purpose purpose = command.purpose();
    OrganisationNumber number = command.party().number();
    requirePossible(number, purpose, today);
    Checklist checklist = checklists.inForce(command.party().kind(), today);
    Inspection.Opened opened =
        Inspection.open(
            new Opening(
                command.id(),
                command.party(),
                command.form(),
                command.announced(),
                command.controlPoints(),
                checklist.version(),
                today,
                command.inspector(),
                purpose,
                facts(command, today)),
            checklist);
    if (command.demandsDocuments()) {
      opened.inspection().demandDocuments(today);
    }
    inspections.add(opened.inspection());
    events.add(opened.events());
    if (command.announced() && command.letterNow()) {
      letters.announcement(opened.inspection());
    }
  }

  private void requirePossible(OrganisationNumber party, Purpose purpose, LocalDate today) {
    String unit = purpose.unit();
    LocalDate plannedFor = purpose.plannedFor();
    OrganisationNumber subUnit = purpose.subUnit();
    if (unit != null) {
      units.require(unit);
    }
    if (plannedFor != null) {
      CommandRefused.when(plannedFor.isBefore(today), new Refusal.PlannedInPast(plannedFor));
    }
    if (subUnit != null) {
      CommandRefused.when(
          register.isAnothers(subUnit, party, today), new Refusal.SubUnitOfAnother());
    }
  }

  /** Those of the establishment inspected, where they are known. */
  private PartyFacts facts(Command command, LocalDate today) {
    OrganisationNumber party = command.party().number();
    OrganisationNumber subUnit = command.purpose().subUnit();
    PartyFacts ofSubUnit = subUnit == null ? PartyFacts.UNKNOWN : register.of(subUnit, today);
    PartyFacts facts = ofSubUnit.equals(PartyFacts.UNKNOWN) ? register.of(party, today) : ofSubUnit;
    return command.party().kind() == PartyKind.PROVIDER
        ? facts.ofProvider(register.kindOf(party, today).orElse(said(command.providerKind())))
        : facts;
  }

  private static @Nullable String said(@Nullable ProviderKind kind) {
    return kind == null ? null : kind.name();
  }

  /**
   * What to open, under an id that is new.
   *
   * @param providerKind of an inspected provider, where its approvals do not say it
   * @param demandsDocuments whether the caller adds a demand of the party at once
   * @param letterNow whether the announcement is written at once; else the caller sees to it
   */
  public record Command(
      InspectionId id,
      Party party,
      InspectionForm form,
      boolean announced,
      List<String> controlPoints,
      Purpose purpose,
      @Nullable ProviderKind providerKind,
      boolean letterNow,
      boolean demandsDocuments,
      String inspector,
      Instant at) {}
}
