package no.bht.acceptance.demonstration.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An inspection (tilsyn) of the made-up past.
 *
 * @param opens step on which it is opened; the points are answered on the next
 * @param dutyAssessed whether the inspector states the duty, because no code decides it that day
 * @param breaches by control point, whether it is found in breach
 * @param orderFate what becomes of its orders
 */
public record PlannedInspection(
    String party,
    boolean ofProvider,
    String form,
    int opens,
    boolean dutyAssessed,
    Map<String, Boolean> breaches,
    OrderFate orderFate) {

  /** What becomes of the orders. */
  public enum OrderFate {
    /** Complied with in time. */
    IN_TIME,
    /** Complied with after the last day. */
    LATE,
    /** Not complied with. */
    NEVER
  }

  public PlannedInspection {
    breaches = new TreeMap<>(breaches);
  }

  /** The control points to be answered, those in breach included. */
  public List<String> points() {
    return List.copyOf(breaches.keySet());
  }

  public boolean breached(String point) {
    return breaches.getOrDefault(point, false);
  }

  /** Step on which the points are answered. */
  public int answered() {
    return opens + 1;
  }
}
