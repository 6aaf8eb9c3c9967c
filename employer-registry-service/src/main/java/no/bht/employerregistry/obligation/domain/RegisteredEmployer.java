package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.obligation.domain.DutyGrounds.Known;
import no.bht.employerregistry.obligation.domain.DutyGrounds.Registration;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the national register says of an employer.
 *
 * @param hasMore whether its duty depends on anything else that is known: an exact code, an answer,
 *     a ground, a dispensation, a departure that was told of
 */
public record RegisteredEmployer(
    OrganisationNumber number,
    boolean mainUnit,
    @Nullable LocalDate registeredOn,
    @Nullable LocalDate deregisteredOn,
    EmployeeCount employees,
    List<RegisteredIndustry> industries,
    boolean hasMore) {

  public RegisteredEmployer {
    industries = List.copyOf(industries);
  }

  /** The same employer with the codes of both. */
  public RegisteredEmployer and(RegisteredEmployer more) {
    return new RegisteredEmployer(
        number,
        mainUnit,
        registeredOn,
        deregisteredOn,
        employees,
        Stream.concat(industries.stream(), more.industries.stream()).toList(),
        hasMore);
  }

  /**
   * Every fact about its duty.
   *
   * @throws IllegalStateException if there are more than the register says
   */
  public Known known() {
    if (hasMore) {
      throw new IllegalStateException("More is known of the employer");
    }
    return new Known(
        new Registration(true, mainUnit, registeredOn, deregisteredOn, employees),
        new DutyFacts(industries, List.of(), List.of(), List.of(), List.of(), deregisteredOn));
  }
}
