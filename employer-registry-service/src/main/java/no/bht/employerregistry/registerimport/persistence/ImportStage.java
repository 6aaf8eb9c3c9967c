package no.bht.employerregistry.registerimport.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.AssessedUnit;
import no.bht.employerregistry.registerimport.domain.RegisteredUnit;
import no.bht.employerregistry.registerimport.domain.RegisteredUnit.Details;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Lays units on the stage with COPY, by far the fastest way in. */
final class ImportStage {
  private static final String COPY =
      """
      copy import_stage (
        organisation_number, unit, name, organisation_form, deregistered_on, duty, duty_question, duty_rule,
        duty_entry, duty_code, reduced, parent, employees_state, employees, employees_reported_on,
        municipality_number, registered_on, code1, code2, code3) from stdin
      """;

  private ImportStage() {}

  static void lay(Connection connection, List<AssessedUnit> units) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("truncate import_stage");
    }
    CopyText rows = new CopyText();
    units.forEach(unit -> add(rows, unit));
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(COPY, new StringReader(rows.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(CopyText rows, AssessedUnit assessed) {
    RegisteredUnit unit = assessed.unit();
    Duty duty = assessed.duty();
    rows.add(unit.number().value()).add(unit.kind()).add(unit.name()).add(unit.form());
    rows.add(unit.deregisteredOn()).add(duty.outcome()).add(duty.question());
    rows.add(duty.ruleVersion()).add(duty.entry()).add(duty.industryCode());
    Details details = unit.details();
    rows.add(details == null);
    if (details == null) {
      rows.add(null).add(EmployeeCount.State.NOT_REGISTERED);
      for (int i = 0; i < 7; i++) {
        rows.add(null);
      }
    } else {
      add(rows, details);
    }
    rows.endRow();
  }

  private static void add(CopyText rows, Details details) {
    rows.add(valueOf(details.parent()));
    rows.add(details.employees().state()).add(details.employees().count());
    rows.add(details.employeesReportedOn()).add(details.municipalityNumber());
    rows.add(details.registeredOn());
    for (IndustryCode code : details.codes()) {
      rows.add(code == null ? null : code.value());
    }
  }

  private static @Nullable String valueOf(@Nullable OrganisationNumber number) {
    return number == null ? null : number.value();
  }
}
