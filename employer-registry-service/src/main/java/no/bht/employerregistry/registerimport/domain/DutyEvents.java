package no.bht.employerregistry.registerimport.domain;

import java.time.LocalDate;
import java.util.List;

/** Hands over changes of duty, in the transaction of the change. */
public interface DutyEvents {

  /**
   * @param from first day on which the registry knows of it
   */
  void add(List<EmployerRegister.DutyChange> changes, LocalDate from);
}
