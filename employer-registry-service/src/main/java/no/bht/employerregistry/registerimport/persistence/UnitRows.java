package no.bht.employerregistry.registerimport.persistence;

import java.util.List;
import java.util.Set;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.AssessedUnit;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.ReadyUnits;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * Units as COPY takes them.
 *
 * @param ifNew what is to be written when none of them is known, as in a first import
 */
record UnitRows(List<UnitRow> rows, Reading reading, NewUnits ifNew) implements ReadyUnits {

  UnitRows {
    rows = List.copyOf(rows);
  }

  static UnitRows of(List<AssessedUnit> units, Reading reading) {
    return of(reading, units.stream().map(unit -> UnitRow.of(unit, reading)).toList());
  }

  private static UnitRows of(Reading reading, List<UnitRow> rows) {
    return new UnitRows(rows, reading, NewUnits.of(rows, reading));
  }

  /** Those of them that are new. */
  NewUnits added(List<UnitRow> fresh) {
    return fresh.size() == rows.size() ? ifNew : NewUnits.of(fresh, reading);
  }

  @Override
  public List<OrganisationNumber> numbers() {
    return rows.stream().map(UnitRow::number).toList();
  }

  @Override
  public ReadyUnits without(Set<OrganisationNumber> numbers) {
    return numbers.isEmpty()
        ? this
        : of(reading, rows.stream().filter(row -> !numbers.contains(row.number())).toList());
  }
}
