package no.bht.supervision.order.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.bht.supervision.order.domain.OrderEvent.OrderConditionOverdue;
import org.jspecify.annotations.Nullable;

/**
 * What a party must do by an order that is decided, and until when, as it stands now.
 *
 * @param overdueAnnouncedOn when it was announced that the last day had passed; of the deadline as
 *     it stands now
 * @param compliedOn the day the party complied, as the inspector accepted
 */
public record Obligation(
    OrderDecision decision,
    Extensions extensions,
    Pauses pauses,
    @Nullable LocalDate overdueAnnouncedOn,
    @Nullable LocalDate compliedOn) {

  static Obligation of(OrderDecision decision) {
    return new Obligation(decision, Extensions.NONE, Pauses.NONE, null, null);
  }

  Deadline deadline() {
    return decision.deadline();
  }

  /** The last day has passed, and enforcement is not deferred. */
  boolean isOverdue(LocalDate today) {
    return today.isAfter(deadline().lastDay()) && !pauses.covers(today);
  }

  Obligation changed(UnaryOperator<OrderDecision> step) {
    return new Obligation(step.apply(decision), extensions, pauses, overdueAnnouncedOn, compliedOn);
  }

  /** It has another last day, which is watched anew. */
  Obligation until(Deadline other) {
    return new Obligation(decision.until(other), extensions, pauses, null, compliedOn);
  }

  Obligation with(Extensions others) {
    return new Obligation(decision, others, pauses, overdueAnnouncedOn, compliedOn);
  }

  Obligation with(Pauses others) {
    return new Obligation(decision, extensions, others, overdueAnnouncedOn, compliedOn);
  }

  Obligation overdueAnnounced(LocalDate day) {
    return new Obligation(decision, extensions, pauses, day, compliedOn);
  }

  Obligation complied(LocalDate day) {
    return new Obligation(decision, extensions, pauses, overdueAnnouncedOn, day);
  }

  /** The conditions whose last day has passed unmet, untold until now. */
  List<OrderConditionOverdue> overdueConditions(OrderSubject subject, LocalDate today) {
    List<Condition> all = decision.conditions();
    return pauses.covers(today)
        ? List.of()
        : IntStream.range(0, all.size())
            .filter(i -> all.get(i).isNewlyOverdue(today))
            .mapToObj(i -> OrderConditionOverdue.of(subject, i + 1, all.get(i)))
            .toList();
  }
}
