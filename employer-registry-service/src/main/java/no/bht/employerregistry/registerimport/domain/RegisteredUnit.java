package no.bht.employerregistry.registerimport.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the register has it, checked.
 *
 * @param deregisteredOn the day it was deleted or closed down; null while it stands
 * @param details null when the register gives a deleted unit by number, name and form only
 */
public record RegisteredUnit(
    OrganisationNumber number,
    UnitKind kind,
    String name,
    String form,
    @Nullable LocalDate deregisteredOn,
    @Nullable Details details) {

  /** Masked: the name of a sole proprietor (enkeltpersonforetak) is that of a person. */
  @Override
  public String toString() {
    return "RegisteredUnit[" + number + ", " + kind + "]";
  }

  /**
   * The rest of a unit that is not deleted.
   *
   * @param codes the three industry codes (næringskoder) in their order, null where there is none;
   *     the first is the main one
   */
  public record Details(
      @Nullable OrganisationNumber parent,
      List<@Nullable IndustryCode> codes,
      EmployeeCount employees,
      @Nullable LocalDate employeesReportedOn,
      @Nullable String municipalityNumber,
      LocalDate registeredOn) {

    public Details {
      codes = Collections.unmodifiableList(codes);
    }
  }
}
