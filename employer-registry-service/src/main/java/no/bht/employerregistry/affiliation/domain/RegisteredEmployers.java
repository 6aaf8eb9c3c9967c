package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The employers read from the national register, as far as affiliation needs them. */
public interface RegisteredEmployers {

  /**
   * Locks the employers until the transaction ends, so that the affiliations of each change one at
   * a time; in the order of their numbers, so that nobody waits in a ring.
   */
  Map<OrganisationNumber, Registration> lock(Collection<OrganisationNumber> employers);

  /**
   * @param deregisteredOn null while it stands in the register
   * @param employees null where the register does not say
   * @param mainUnit the enterprise that a sub-unit belongs to
   * @param units numbers of its sub-units
   */
  record Registration(
      @Nullable LocalDate deregisteredOn,
      @Nullable Integer employees,
      @Nullable String mainUnit,
      Set<String> units) {

    /**
     * @param registration null if there is none
     * @throws CommandRefused if it is not registered, gone by the first day, or a covered unit is
     *     not its own
     */
    public static void requireOpenTo(@Nullable Registration registration, AffiliationTerms terms) {
      if (registration == null) {
        throw new CommandRefused(new Refusal.EmployerUnknown());
      }
      LocalDate gone = registration.deregisteredOn();
      if (gone != null && !terms.period().from().isBefore(gone)) {
        throw new CommandRefused(new Refusal.EmployerDeregistered(gone));
      }
      if (!registration.units.containsAll(terms.coverage().units())) {
        throw new CommandRefused(new Refusal.CoveredUnitNotOfEmployer());
      }
    }
  }
}
