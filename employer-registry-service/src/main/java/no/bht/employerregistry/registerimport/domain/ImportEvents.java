package no.bht.employerregistry.registerimport.domain;

import java.time.LocalDate;
import java.util.List;

/** Hands over changes of duty and of customers, in the transaction of the change. */
public interface ImportEvents {

  /**
   * @param from first day on which the registry knows of it
   */
  void add(List<EmployerRegister.DutyChange> changes, LocalDate from);

  /**
   * Tells of employers that providers count as customers.
   *
   * @param readOn day on which the registry read it
   */
  void customersChanged(List<EmployerRegister.CustomerChange> changes, LocalDate readOn);
}
