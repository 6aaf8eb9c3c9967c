package no.bht.supervision.order.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.bht.casework.domain.Reasons;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/**
 * The decision (vedtak) that issued an order. Statute: aml. § 18-6 second paragraph, fvl. §§ 23-25.
 *
 * @param deadline until when to comply, as it stands now
 * @param conditions what is attached, each by itself
 * @param appealDeadline last day to appeal (klagefrist). Statute: fvl. § 29,
 *     eForvaltningsforskriften § 11 second paragraph
 * @param unionRepresentativesInformedAt when the letter to the union representatives
 *     (tillitsvalgte) was made available. Statute: aml. § 18-6 eighth paragraph
 */
public record OrderDecision(
    Reasons reasons,
    Deadline deadline,
    List<Condition> conditions,
    String decidedBy,
    Instant decidedAt,
    LocalDate appealDeadline,
    Instant unionRepresentativesInformedAt) {
  /** Its code in the procedure: what notices, decisions and appeals are about. */
  public static final String OUTCOME = "ORDER";

  /** Every code under which orders have been decided. */
  public static final Set<String> OUTCOMES = Set.of(OUTCOME, "ORDER_ISSUED");

  public OrderDecision {
    conditions = List.copyOf(conditions);
  }

  OrderDecision notified(LocalDate lastDayToAppeal, Instant unionsInformedAt) {
    return new OrderDecision(
        reasons, deadline, conditions, decidedBy, decidedAt, lastDayToAppeal, unionsInformedAt);
  }

  OrderDecision until(Deadline other) {
    return with(other, conditions);
  }

  /**
   * @param number of the condition, from 1
   * @throws CommandRefused if there is no such condition that waits
   */
  OrderDecision met(int number, LocalDate day) {
    if (number < 1 || number > conditions.size() || conditions.get(number - 1).metOn() != null) {
      throw new CommandRefused(new Refusal.NoSuchCondition(number));
    }
    return with(number, conditions.get(number - 1).met(day));
  }

  /** The condition is overdue, and that is told. */
  OrderDecision announced(int number, LocalDate day) {
    return with(number, conditions.get(number - 1).announced(day));
  }

  private OrderDecision with(int number, Condition other) {
    List<Condition> others = new ArrayList<>(conditions);
    others.set(number - 1, other);
    return with(deadline, others);
  }

  private OrderDecision with(Deadline other, List<Condition> others) {
    return new OrderDecision(
        reasons,
        other,
        others,
        decidedBy,
        decidedAt,
        appealDeadline,
        unionRepresentativesInformedAt);
  }
}
