package no.bht.employerregistry.registerimport.domain;

import java.time.LocalDate;
import java.util.List;

/** Hands over changes of customers, in the transaction of the change. */
public interface ImportEvents {

  /**
   * Tells of employers that providers count as customers.
   *
   * @param readOn day on which the registry read it
   */
  void customersChanged(List<EmployerRegister.CustomerChange> changes, LocalDate readOn);
}
