package no.bht.employerregistry.registerimport.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Our copy of the register. */
public interface EmployerRegister {

  /**
   * Takes units over, in the transaction of the caller; writes only what is different.
   *
   * @param reading of which classification and day the industry codes are
   */
  Merged merge(List<AssessedUnit> units, Reading reading);

  /**
   * @param decidesDuty whether the codes are of the classification of today's list; if not, the
   *     duty of employers known by such a code stays as it is
   */
  record Reading(
      ImportId id, Classification classification, LocalDate today, boolean decidesDuty) {}

  /** A unit with what the list says of it. */
  record AssessedUnit(RegisteredUnit unit, Duty duty) {}

  /** What was different. */
  record Merged(
      long added,
      long changed,
      List<DutyChange> dutyChanges,
      List<CustomerChange> customerChanges) {

    public Merged {
      dutyChanges = List.copyOf(dutyChanges);
      customerChanges = List.copyOf(customerChanges);
    }
  }

  /**
   * An employer that is, or was, affiliated with a provider has another number of employees or has
   * left the register, or come back.
   *
   * @param employees {@code null} where the register does not say
   * @param deregisteredOn {@code null} while it stands in the register
   */
  record CustomerChange(
      OrganisationNumber employer,
      @Nullable Integer employees,
      @Nullable LocalDate deregisteredOn) {}

  /**
   * An employer has become obliged by the list, or is no longer.
   *
   * @param before null for an employer that is new here
   */
  record DutyChange(
      OrganisationNumber employer,
      Duty.@Nullable Outcome before,
      Duty after,
      Classification classification,
      @Nullable String municipalityNumber) {

    public boolean isEstablished() {
      return after.outcome() == Duty.Outcome.OBLIGED_BY_INDUSTRY;
    }
  }
}
