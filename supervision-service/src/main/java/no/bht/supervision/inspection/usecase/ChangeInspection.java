package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionEvent;
import no.bht.supervision.inspection.domain.InspectionEvents;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;

/** What all steps of an inspection have in common: lock, check the version, step, save, tell. */
@ApplicationScoped
class ChangeInspection {
  private final Inspections inspections;
  private final InspectionEvents events;

  ChangeInspection(Inspections inspections, InspectionEvents events) {
    this.inspections = inspections;
    this.events = events;
  }

  /** Empty if there is no such inspection. */
  @Transactional
  Optional<Inspection> change(
      InspectionId id,
      Precondition precondition,
      Function<Inspection, List<InspectionEvent>> step) {
    return inspections
        .lock(id)
        .map(
            inspection -> {
              precondition.check(inspection.version());
              List<InspectionEvent> happened = step.apply(inspection);
              Inspection saved = inspections.save(inspection);
              events.add(happened);
              return saved;
            });
  }
}
