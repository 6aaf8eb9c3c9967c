package no.bht.supervision.inspection.domain;

import no.bht.supervision.domain.CommandRefused;

/** The office's units (enheter). */
@FunctionalInterface
public interface Units {
  /**
   * @throws CommandRefused if the office has no such unit
   */
  void require(String code);
}
