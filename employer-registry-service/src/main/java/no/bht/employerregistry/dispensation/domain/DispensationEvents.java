package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;

/** Tells others of what has happened. */
public interface DispensationEvents {

  /**
   * @param from first day it holds
   * @param restored whether it comes back after it was told to have ended
   */
  void granted(Dispensation dispensation, LocalDate from, boolean restored);

  void ended(Dispensation dispensation, LocalDate lastDay, EndReason reason);
}
