package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Backgrounds;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionEvents;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;
import no.bht.supervision.inspection.domain.ObservationLimit;
import no.bht.supervision.inspection.domain.OrdersOnParty;

/** Records the answer to a control point, or its correction. */
@ApplicationScoped
public class AnswerControlPoint {
  private final Inspections inspections;
  private final Checklists checklists;
  private final Backgrounds backgrounds;
  private final OrdersOnParty orders;
  private final ObservationLimit limit;
  private final InspectionEvents events;

  AnswerControlPoint(
      Inspections inspections,
      Checklists checklists,
      Backgrounds backgrounds,
      OrdersOnParty orders,
      ObservationLimit limit,
      InspectionEvents events) {
    this.inspections = inspections;
    this.checklists = checklists;
    this.backgrounds = backgrounds;
    this.orders = orders;
    this.limit = limit;
    this.events = events;
  }

  /**
   * @return the inspection as it is now; empty if there is none
   * @throws no.bht.supervision.domain.CommandRefused as {@link Inspection#answer} says
   */
  @Transactional
  public Optional<Inspection> answer(InspectionId id, Answer answer, Precondition precondition) {
    return inspections.lock(id).map(inspection -> answer(inspection, answer, precondition));
  }

  private Inspection answer(Inspection inspection, Answer answer, Precondition precondition) {
    precondition.check(inspection.version());
    limit.require(inspection.opening(), answer);
    var happened =
        inspection.answer(
            answer,
            checklists.version(inspection.opening().checklistVersion()),
            Oslo.dateOf(answer.answeredAt()),
            backgrounds.of(inspection.opening(), answer.observedOn()),
            orders);
    Inspection saved = inspections.save(inspection);
    events.add(happened);
    return saved;
  }
}
