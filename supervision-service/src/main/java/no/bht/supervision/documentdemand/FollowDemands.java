package no.bht.supervision.documentdemand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.supervision.documentdemand.DemandDocuments.Step;
import no.bht.supervision.documentdemand.DemandState.Command;
import no.bht.supervision.documentdemand.DocumentDemand.Changed;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.Inspections;
import org.jspecify.annotations.Nullable;

/**
 * Follows each demand to its end. Each method gives the demand as it is now, empty if there is none
 * for the viewer, and is refused as {@link DocumentDemand} says.
 */
@ApplicationScoped
class FollowDemands {
  private final Inspections inspections;
  private final DemandTable table;
  private final DemandLetters letters;
  private final EventLog log;
  private final Sweeps sweeps;

  FollowDemands(
      Inspections inspections,
      DemandTable table,
      DemandLetters letters,
      EventLog log,
      Sweeps sweeps) {
    this.inspections = inspections;
    this.table = table;
    this.letters = letters;
    this.log = log;
    this.sweeps = sweeps;
  }

  /** What others are told when a last day has passed. */
  record Overdue(UUID demandId, UUID inspectionId, LocalDate deadline) {}

  /** Which demand, for whom, and as which version. */
  record Which(UUID id, Viewer viewer, Precondition precondition) {}

  @Transactional
  Optional<DocumentDemand> receive(
      Which which, LocalDate day, @Nullable String statement, Step step) {
    return change(which, it -> done(it.receive(day, step.day()), Command.RECEIVE, step, statement));
  }

  @Transactional
  Optional<DocumentDemand> extend(Which which, LocalDate deadline, String reason, Step step) {
    return change(
        which,
        it -> {
          var extended = done(it.extend(deadline, step.day()), Command.EXTEND, step, reason);
          letters.deadlineChanged(extended, reason, false);
          return extended;
        });
  }

  /** The inspection is held first, as by whoever ends it with its demands. */
  @Transactional
  Optional<DocumentDemand> findIncomplete(
      Which which, LocalDate deadline, String reason, Step step) {
    table
        .find(which.id())
        .flatMap(demand -> inspections.lock(demand.inspection()))
        .ifPresent(Inspection::requireDemandsFollowed);
    return change(
        which,
        it -> {
          var anew =
              done(it.findIncomplete(deadline, step.day()), Command.FIND_INCOMPLETE, step, reason);
          letters.deadlineChanged(anew, reason, true);
          return anew;
        });
  }

  @Transactional
  Optional<DocumentDemand> withdraw(Which which, String reason, Step step) {
    return change(which, it -> withdraw(it, reason, step));
  }

  DocumentDemand withdraw(DocumentDemand demand, String reason, Step step) {
    DocumentDemand withdrawn = done(demand.withdraw(step.day()), Command.WITHDRAW, step, reason);
    letters.withdrawn(withdrawn, reason);
    return withdrawn;
  }

  /** Announces up to {@code limit} demands whose last day has passed; how many it were. */
  int markOverdue(Step step, int limit) {
    return sweeps.some(
        new DueRows<>(
            "overdue-demands",
            limit,
            most -> table.lockOverdue(step.day(), most),
            DocumentDemand::id,
            due ->
                due.forEach(
                    it -> done(it.markOverdue(step.day()), Command.MARK_OVERDUE, step, null))));
  }

  private Optional<DocumentDemand> change(
      Which which, Function<DocumentDemand, DocumentDemand> change) {
    Optional<DocumentDemand> found =
        table.lock(which.id()).filter(demand -> demand.visibleTo(which.viewer()));
    found.ifPresent(demand -> which.precondition().check(demand.version()));
    return found.map(change);
  }

  private DocumentDemand done(Changed changed, Command command, Step step, @Nullable String said) {
    DocumentDemand demand = changed.demand();
    LocalDate passed = changed.passed();
    boolean anew = command == Command.EXTEND || command == Command.FIND_INCOMPLETE;
    table.save(demand);
    if (passed != null) {
      log.append(
          new LoggedEvent(
              "document-demand-overdue",
              demand.demanded().holder(),
              new Overdue(demand.id(), demand.inspection().value(), passed),
              "LOV-2005-06-17-62 § 18-5",
              null));
    }
    table.note(
        demand.id(),
        new DemandEntry(command, step.at(), step.by(), said, anew ? demand.deadline() : null));
    return demand;
  }
}
