package no.bht.supervision.documentdemand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.inspection.domain.InspectionId;

/** Whether somebody may hand in, or look at, what was demanded. */
@ApplicationScoped
public class DemandAccess {
  private final DemandTable table;

  DemandAccess(DemandTable table) {
    this.table = table;
  }

  /** The inspection of a demand that the viewer may see. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<InspectionId> find(UUID demand, Viewer viewer) {
    return table.find(demand).filter(it -> it.visibleTo(viewer)).map(DocumentDemand::inspection);
  }

  /**
   * The same, held so that it is not ended meanwhile.
   *
   * @throws CommandRefused if it is not waited for any more
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<InspectionId> lockOpen(UUID demand, Viewer viewer) {
    Optional<DocumentDemand> found = table.lock(demand).filter(it -> it.visibleTo(viewer));
    found.ifPresent(
        it ->
            CommandRefused.when(
                it.state() != DemandState.DEMANDED,
                new Refusal.StepNotAllowed(it.state().name(), "HAND_IN")));
    return found.map(DocumentDemand::inspection);
  }
}
