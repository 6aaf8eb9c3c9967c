package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/** How long before its opening an inspection may have begun; set by the office, not by law. */
@FunctionalInterface
public interface ObservationLimit {
  /** The first day an observation may be of. */
  LocalDate earliest(LocalDate openedOn);

  /**
   * @throws CommandRefused if it was observed before that
   */
  default void require(Opening opening, Answer answer) {
    LocalDate earliest = earliest(opening.openedOn());
    CommandRefused.when(
        answer.observedOn().isBefore(earliest), new Refusal.ObservedTooEarly(earliest));
  }
}
