package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.obligation.domain.EmployerDuty;
import no.bht.employerregistry.obligation.rest.EmployerAnswer.PossibleDuty;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * What the list says of the sub-units of a main unit.
 *
 * @param possible which code on which unit, the first ones
 * @param notShown how many more there are
 */
record SubUnits(
    long total,
    long obliged,
    long mustBeAssessed,
    long notShown,
    @JsonIgnore List<PossibleDuty> possible) {
  private static final int MOST_SHOWN = 50;

  SubUnits {
    possible = List.copyOf(possible);
  }

  /** The duty of one of them. */
  record Of(OrganisationNumber unit, EmployerDuty duty) {

    Stream<PossibleDuty> possible() {
      return Stream.concat(Stream.of(duty.assessment()), duty.possible().stream())
          .filter(assessment -> assessment.entry() != null)
          .map(assessment -> PossibleDuty.of("SUB_UNIT", unit, assessment));
    }
  }

  static SubUnits of(List<Of> units) {
    List<Of> standing = units.stream().filter(unit -> !unit.duty().deregistered()).toList();
    List<PossibleDuty> possible = standing.stream().flatMap(Of::possible).toList();
    return new SubUnits(
        standing.size(),
        count(standing, Duty.Outcome.OBLIGED_BY_INDUSTRY),
        count(standing, Duty.Outcome.MUST_BE_ASSESSED),
        Math.max(0, possible.size() - MOST_SHOWN),
        possible.stream().limit(MOST_SHOWN).toList());
  }

  private static long count(List<Of> units, Duty.Outcome outcome) {
    return units.stream().filter(unit -> unit.duty().outcome() == outcome).count();
  }
}
