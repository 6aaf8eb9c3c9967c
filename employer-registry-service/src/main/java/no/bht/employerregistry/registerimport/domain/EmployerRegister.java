package no.bht.employerregistry.registerimport.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
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

  /** Takes units over, in the transaction of the caller; writes only what is different. */
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
  record AssessedUnit(RegisteredUnit unit, Duty duty) {}

  /**
   * What was different.
   *
   * @param dutyTouched employers whose duty must be considered anew
   */
  record Merged(
      long added,
      long changed,
      List<OrganisationNumber> dutyTouched,
      List<EmployerChange> employerChanges) {
    public static final Merged NOTHING = new Merged(0, 0, List.of(), List.of());

    public Merged {
      dutyTouched = List.copyOf(dutyTouched);
      employerChanges = List.copyOf(employerChanges);
    }

    public Merged plus(Merged more) {
      return new Merged(
          added + more.added,
          changed + more.changed,
          together(dutyTouched, more.dutyTouched),
          together(employerChanges, more.employerChanges));
    }

    private static <T> List<T> together(List<T> some, List<T> more) {
      return Stream.concat(some.stream(), more.stream()).toList();
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
