package no.bht.employerregistry.registerimport.domain;

import java.time.LocalDate;
import java.util.List;

/** Hands over changes of employers, in the transaction of the change. */
public interface ImportEvents {

  /**
   * Tells of employers that are or were affiliated, obliged or with a ground of the duty.
   *
   * @param readOn day on which the registry read it
   */
  void employersChanged(List<EmployerRegister.EmployerChange> changes, LocalDate readOn);
}
