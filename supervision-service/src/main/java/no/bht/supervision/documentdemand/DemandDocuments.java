package no.bht.supervision.documentdemand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.time.Oslo;
import no.bht.supervision.documentdemand.DemandState.Command;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.Inspections;
import org.jspecify.annotations.Nullable;

/** Demands documents, and follows each demand to its end. */
@ApplicationScoped
public class DemandDocuments {
  private final Inspections inspections;
  private final DemandTable table;
  private final DemandLetters letters;
  private final EventLog log;

  DemandDocuments(Inspections inspections, DemandTable table, DemandLetters letters, EventLog log) {
    this.inspections = inspections;
    this.table = table;
    this.letters = letters;
    this.log = log;
  }

  /** What others are told when a last day has passed. */
  record Overdue(UUID demandId, UUID inspectionId, LocalDate deadline) {}

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
    note(demand, Command.DEMAND, step, null, demand.deadline());
    if (letterNow) {
      letters.demanded(demand);
    }
  }

  @Transactional
  Optional<DocumentDemand> receive(
      UUID id,
      Viewer viewer,
      LocalDate day,
      @Nullable String statement,
      Precondition precondition,
      Step step) {
    return lock(id, viewer, precondition)
        .map(
            demand -> {
              var changed = demand.receive(day, step.day());
              tell(changed);
              note(changed.demand(), Command.RECEIVE, step, statement, null);
              return changed.demand();
            });
  }

  @Transactional
  Optional<DocumentDemand> extend(
      UUID id,
      Viewer viewer,
      LocalDate deadline,
      String reason,
      Precondition precondition,
      Step step) {
    return lock(id, viewer, precondition)
        .map(
            demand -> {
              DocumentDemand changed = demand.extend(deadline, step.day());
              tell(new DocumentDemand.Changed(changed, false));
              note(changed, Command.EXTEND, step, reason, changed.deadline());
              letters.deadlineChanged(changed, reason, false);
              return changed;
            });
  }

  @Transactional
  Optional<DocumentDemand> findIncomplete(
      UUID id,
      Viewer viewer,
      LocalDate deadline,
      String reason,
      Precondition precondition,
      Step step) {
    return lock(id, viewer, precondition)
        .map(
            demand -> {
              DocumentDemand changed = demand.findIncomplete(deadline, step.day());
              tell(new DocumentDemand.Changed(changed, false));
              note(changed, Command.FIND_INCOMPLETE, step, reason, changed.deadline());
              letters.deadlineChanged(changed, reason, true);
              return changed;
            });
  }

  @Transactional
  Optional<DocumentDemand> withdraw(
      UUID id, Viewer viewer, String reason, Precondition precondition, Step step) {
    return lock(id, viewer, precondition).map(demand -> withdraw(demand, reason, step));
  }

  DocumentDemand withdraw(DocumentDemand demand, String reason, Step step) {
    DocumentDemand changed = demand.withdraw();
    tell(new DocumentDemand.Changed(changed, false));
    note(changed, Command.WITHDRAW, step, reason, null);
    letters.withdrawn(changed, reason);
    return changed;
  }

  /** Announces up to {@code limit} demands whose last day has passed; how many it were. */
  @Transactional
  int markOverdue(Step step, int limit) {
    List<DocumentDemand> due = table.lockOverdue(step.day(), limit);
    due.forEach(
        demand -> {
          var changed = demand.markOverdue(step.day());
          tell(changed);
          note(changed.demand(), Command.MARK_OVERDUE, step, null, null);
        });
    return due.size();
  }

  /** Makes up to {@code limit} letters that are due; how many it were. */
  @Transactional
  int writeLettersDue(int limit) {
    List<DocumentDemand> due = table.takeLettersDue(limit);
    due.stream()
        .filter(demand -> demand.state() != DemandState.WITHDRAWN)
        .forEach(letters::demanded);
    return due.size();
  }

  private Optional<DocumentDemand> lock(UUID id, Viewer viewer, Precondition precondition) {
    Optional<DocumentDemand> found = table.lock(id).filter(demand -> demand.visibleTo(viewer));
    found.ifPresent(demand -> precondition.check(demand.version()));
    return found;
  }

  private void tell(DocumentDemand.Changed changed) {
    DocumentDemand demand = changed.demand();
    table.save(demand);
    if (changed.overdue()) {
      log.append(
          new LoggedEvent(
              "document-demand-overdue",
              demand.demanded().holder(),
              new Overdue(demand.id(), demand.inspection().value(), demand.deadline()),
              "LOV-2005-06-17-62 § 18-5",
              null));
    }
  }

  private void note(
      DocumentDemand demand,
      Command command,
      Step step,
      @Nullable String said,
      @Nullable LocalDate deadline) {
    table.note(demand.id(), new DemandEntry(command, step.at(), step.by(), said, deadline));
  }
}
