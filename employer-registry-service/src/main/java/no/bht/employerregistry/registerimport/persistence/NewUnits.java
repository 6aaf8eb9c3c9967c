package no.bht.employerregistry.registerimport.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Merged;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;
import no.bht.platform.organisation.OrganisationNumber;

/** Units that the registry does not have: nothing to compare, straight into the tables. */
final class NewUnits {
  private static final String EMPLOYER =
      "copy employer (organisation_number, %s, duty_from) from stdin"
          .formatted(UnitRow.EMPLOYER_COLUMNS);
  private static final String INDUSTRY =
      "copy employer_industry (organisation_number, classification, %s, read_on) from stdin"
          .formatted(UnitRow.CODE_COLUMNS);

  private NewUnits() {}

  static Merged insert(Connection connection, List<UnitRow> units, Reading reading)
      throws SQLException {
    CopyText employers = new CopyText();
    CopyText industries = new CopyText();
    for (UnitRow unit : units) {
      unit.addEmployer(employers, reading);
      if (!unit.isReduced()) {
        unit.addIndustry(industries, reading);
      }
    }
    employers.copyInto(EMPLOYER, connection);
    industries.copyInto(INDUSTRY, connection);
    List<OrganisationNumber> obliged =
        units.stream()
            .map(UnitRow::assessed)
            .filter(unit -> unit.duty().outcome() == Duty.Outcome.OBLIGED_BY_INDUSTRY)
            .map(unit -> unit.unit().number())
            .toList();
    return new Merged(units.size(), 0, obliged, List.of());
  }
}
