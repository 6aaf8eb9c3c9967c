package no.bht.supervision.documentdemand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.platform.time.Oslo;
import no.bht.supervision.documentdemand.DemandState.Command;
import no.bht.supervision.domain.Party;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.Inspections;

/** Demands documents, and writes the letters. */
@ApplicationScoped
public class DemandDocuments {
  private final Inspections inspections;
  private final DemandTable table;
  private final DemandLetters letters;
  private final Sweeps sweeps;

  DemandDocuments(
      Inspections inspections, DemandTable table, DemandLetters letters, Sweeps sweeps) {
    this.inspections = inspections;
    this.table = table;
    this.letters = letters;
    this.sweeps = sweeps;
  }

  /** Who does it and when. */
  public record Step(String by, Instant at) {
    LocalDate day() {
      return Oslo.dateOf(at);
    }
  }

  /**
   * @param id new
   * @param letterNow whether the letter is made at once, else by the sweep
   * @return whether there is such an inspection
   * @throws no.bht.supervision.domain.CommandRefused if the inspection is past it, or as {@link
   *     Demanded#requireLawful} says
   */
  @Transactional
  public boolean demand(
      UUID id, InspectionId inspectionId, Demanded demanded, boolean letterNow, Step step) {
    Optional<Inspection> found = inspections.lock(inspectionId);
    found.ifPresent(inspection -> demand(id, inspection, demanded, letterNow, step));
    return found.isPresent();
  }

  private void demand(
      UUID id, Inspection inspection, Demanded demanded, boolean letterNow, Step step) {
    DocumentDemand demand =
        DocumentDemand.of(
            id, inspection.opening().id(), inspection.opening().party(), demanded, step.at());
    if (demanded.holderKind() == HolderKind.PARTY) {
      InspectionState before = inspection.state();
      inspection.demandDocuments(step.day());
      if (inspection.state() != before) {
        inspections.save(inspection);
      }
    } else {
      inspection.requireDemandsTaken();
    }
    add(demand, letterNow, step);
  }

  /**
   * The demand an inspection is opened with; its letter is made by the sweep.
   *
   * @throws no.bht.supervision.domain.CommandRefused as {@link Demanded#requireLawful} says
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void demandOnOpening(
      UUID id, InspectionId inspection, Party party, Demanded demanded, Step step) {
    add(DocumentDemand.of(id, inspection, party, demanded, step.at()), false, step);
  }

  private void add(DocumentDemand demand, boolean letterNow, Step step) {
    table.add(demand, !letterNow);
    table.note(
        demand.id(),
        new DemandEntry(Command.DEMAND, step.at(), step.by(), null, demand.deadline()));
    if (letterNow) {
      letters.demanded(demand);
    }
  }

  /** Makes up to {@code limit} letters that are due; how many it were. */
  int writeLettersDue(int limit) {
    return sweeps.some(
        new DueRows<>(
            "demand-letters",
            limit,
            table::lockLettersDue,
            DocumentDemand::id,
            due -> due.forEach(this::writeLetter)));
  }

  private void writeLetter(DocumentDemand demand) {
    if (demand.state() != DemandState.WITHDRAWN) {
      letters.demanded(demand);
    }
    table.letterWritten(demand.id());
  }
}
