package no.bht.employerregistry.registerimport.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.obligation.domain.DutyChange.Established;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;
import no.bht.platform.sql.CopyText;

/**
 * Units that the registry does not have: nothing to compare, straight into the tables.
 *
 * @param obliged the duties that they bring along
 */
record NewUnits(int count, CopyText employers, CopyText industries, List<Established> obliged) {
  private static final String EMPLOYER =
      "copy employer (organisation_number, %s, duty_from) from stdin"
          .formatted(UnitRow.EMPLOYER_COLUMNS);
  private static final String INDUSTRY =
      "copy employer_industry (organisation_number, classification, %s, read_on) from stdin"
          .formatted(UnitRow.CODE_COLUMNS);

  NewUnits {
    obliged = List.copyOf(obliged);
  }

  static NewUnits of(List<UnitRow> units, Reading reading) {
    String today = reading.today().toString();
    String classification = reading.classification().name();
    CopyText employers = new CopyText();
    CopyText industries = new CopyText();
    for (UnitRow unit : units) {
      unit.addEmployer(employers, today);
      if (!unit.reduced()) {
        unit.addIndustry(industries, classification, today);
      }
    }
    return new NewUnits(
        units.size(),
        employers.ended(),
        industries.ended(),
        units.stream().map(UnitRow::newlyObliged).filter(Objects::nonNull).toList());
  }

  void insert(Connection connection) throws SQLException {
    if (count > 0) {
      employers.copyInto(EMPLOYER, connection);
      industries.copyInto(INDUSTRY, connection);
    }
  }
}
