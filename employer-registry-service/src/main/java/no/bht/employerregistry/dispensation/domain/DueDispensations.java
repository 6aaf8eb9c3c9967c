package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Dispensations that a day brings something for; each is held, and what others hold is left out.
 */
public interface DueDispensations {

  /** Some that hold no longer, which is not told yet. */
  List<Dispensation> ended(LocalDate today, int limit);

  /** Some applications that are due to be answered preliminarily. */
  List<Dispensation> toAnswer(LocalDate today, int limit);

  /**
   * Some that end soon, without a renewal that is applied for or granted, whose employer stands in
   * the national register and was not reminded of their last day.
   *
   * @param until the latest last day
   */
  List<Dispensation> toRemind(LocalDate today, LocalDate until, int limit);

  /** The employer is reminded of its present last day. */
  void reminded(Dispensation dispensation);
}
