package no.bht.employerregistry.registerimport.domain;

import java.util.List;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.AssessedUnit;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;

/** What is known from a source fresher than a file; a file never undoes it. */
public interface NewerReadings {

  /**
   * The units without those that were read after the file was made, and without those that the
   * register has taken out of its open data (fjernet).
   */
  List<AssessedUnit> without(List<AssessedUnit> units, Reading reading);
}
