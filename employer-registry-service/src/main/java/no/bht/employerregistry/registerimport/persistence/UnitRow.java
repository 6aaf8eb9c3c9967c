package no.bht.employerregistry.registerimport.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.obligation.domain.DutyChange.Established;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.AssessedUnit;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;
import no.bht.employerregistry.registerimport.domain.RegisteredUnit;
import no.bht.employerregistry.registerimport.domain.RegisteredUnit.Details;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.CopyText;
import org.jspecify.annotations.Nullable;

/**
 * A unit as COPY takes it, made once and put together for each table.
 *
 * @param employer what a file decides of a row of {@code employer}, without the number
 * @param codes the three industry codes
 * @param newlyObliged the duty that it brings along if nothing is known under its number
 * @param reduced whether the register gave number, name and form only
 */
record UnitRow(
    OrganisationNumber number,
    String employer,
    String codes,
    @Nullable Established newlyObliged,
    @Nullable String dutyCode,
    boolean reduced) {
  static final String EMPLOYER_COLUMNS =
      "unit, name, organisation_form, parent, employees_state, employees,"
          + " employees_reported_on, municipality_number, registered_on, deregistered_on, duty,"
          + " duty_question, duty_rule, duty_entry";
  static final String CODE_COLUMNS = "code1, code2, code3";

  private static final Details NONE =
      new Details(
          null,
          Arrays.asList(null, null, null),
          EmployeeCount.of(false, null),
          null,
          null,
          LocalDate.EPOCH);

  static UnitRow of(AssessedUnit assessed, Reading reading) {
    RegisteredUnit unit = assessed.unit();
    Duty duty = assessed.duty();
    Details details = unit.details() == null ? NONE : unit.details();
    List<@Nullable IndustryCode> codes = details.codes();
    return new UnitRow(
        unit.number(),
        CopyText.row(
            unit.kind(),
            unit.name(),
            unit.form(),
            valueOf(details.parent()),
            details.employees().state(),
            details.employees().count(),
            details.employeesReportedOn(),
            details.municipalityNumber(),
            unit.details() == null ? null : details.registeredOn(),
            unit.deregisteredOn(),
            duty.outcome(),
            duty.question(),
            duty.ruleVersion(),
            duty.entry()),
        CopyText.row(valueOf(codes.get(0)), valueOf(codes.get(1)), valueOf(codes.get(2))),
        assessed.newlyObliged(reading),
        duty.industryCode(),
        unit.details() == null);
  }

  void addEmployer(CopyText rows, String today) {
    rows.addMade(number.value()).addMade(employer).addMade(today).endRow();
  }

  void addIndustry(CopyText rows, String classification, String today) {
    rows.addMade(number.value()).addMade(classification).addMade(codes).addMade(today).endRow();
  }

  void addStaged(CopyText rows) {
    rows.addMade(number.value()).addMade(employer).addMade(codes);
    rows.add(dutyCode).add(reduced).endRow();
  }

  private static @Nullable String valueOf(@Nullable OrganisationNumber number) {
    return number == null ? null : number.value();
  }

  private static @Nullable String valueOf(@Nullable IndustryCode code) {
    return code == null ? null : code.value();
  }
}
