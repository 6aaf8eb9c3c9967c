package no.bht.employerregistry.registerimport.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.obligation.domain.DutyChange.Established;
import no.bht.employerregistry.obligation.domain.DutyChange.Registered;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Our copy of the register. */
public interface EmployerRegister {

  /**
   * Makes units ready to be merged: the work that needs no transaction, done ahead of it.
   *
   * @param reading of which classification and day the industry codes are
   */
  ReadyUnits ready(List<AssessedUnit> units, Reading reading);

  /**
   * Takes units over, in the transaction of the caller; writes only what is different. Nobody else
   * may be adding one of these units: see {@link NewerReadings} and the feed's own lock.
   */
  Merged merge(ReadyUnits units);

  /** Units in the form in which the register takes them. */
  interface ReadyUnits {
    List<OrganisationNumber> numbers();

    ReadyUnits without(Set<OrganisationNumber> numbers);
  }

  /**
   * @param decidesDuty whether the codes are of the classification of today's list; if not, the
   *     duty of employers known by such a code stays as it is
   * @param madeAt when the file was made; null for units that are read as they stand now
   */
  record Reading(
      ImportId id,
      Classification classification,
      LocalDate today,
      boolean decidesDuty,
      @Nullable Instant madeAt) {}

  /** A unit with what the list says of it. */
  record AssessedUnit(RegisteredUnit unit, Duty duty) {

    /** The duty by the list alone, from the day of the reading; null if the list obliges it not. */
    public @Nullable Established newlyObliged(Reading reading) {
      RegisteredUnit.Details details = unit.details();
      if (duty.outcome() != Duty.Outcome.OBLIGED_BY_INDUSTRY || details == null) {
        return null;
      }
      IndustryCode code = details.codes().getFirst();
      OrganisationNumber parent = details.parent();
      return new Established(
          unit.number(),
          reading.today(),
          List.of(GroundKind.INDUSTRY_LIST),
          false,
          duty.ruleVersion(),
          duty.entry(),
          code == null ? null : code.value(),
          reading.classification(),
          new Registered(
              details.municipalityNumber(),
              unit.form(),
              details.employees().count(),
              parent == null ? null : parent.value()));
    }
  }

  /**
   * What was different.
   *
   * @param newlyObliged newcomers that the list obliges, and of which nothing else is known
   * @param dutyTouched other employers whose duty must be considered anew
   */
  record Merged(
      long added,
      long changed,
      List<Established> newlyObliged,
      List<OrganisationNumber> dutyTouched,
      List<EmployerChange> employerChanges) {
    public static final Merged NOTHING = new Merged(0, 0, List.of(), List.of(), List.of());

    public Merged {
      newlyObliged = List.copyOf(newlyObliged);
      dutyTouched = List.copyOf(dutyTouched);
      employerChanges = List.copyOf(employerChanges);
    }

    /** With units besides that the registry did not have. */
    public Merged plusNew(long units, List<Established> obliged) {
      return new Merged(added + units, changed, obliged, dutyTouched, employerChanges);
    }
  }

  /**
   * What now holds of an employer that others know of, and of which the register says something
   * else than before.
   *
   * @param employees {@code null} where the register does not say
   * @param deregisteredOn {@code null} while it stands in the register
   * @param mainUnit the enterprise that a sub-unit belongs to
   * @param industryCode the main code, of today's classification where there is one
   */
  record EmployerChange(
      OrganisationNumber employer,
      @Nullable Integer employees,
      @Nullable LocalDate deregisteredOn,
      String organisationForm,
      @Nullable String mainUnit,
      @Nullable String municipalityNumber,
      @Nullable String industryCode,
      @Nullable Classification classification) {}
}
