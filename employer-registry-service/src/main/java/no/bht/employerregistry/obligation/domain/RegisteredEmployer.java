package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What the check needs to know of an employer. */
public record RegisteredEmployer(
    OrganisationNumber number,
    boolean mainUnit,
    @Nullable LocalDate registeredOn,
    @Nullable LocalDate deregisteredOn,
    List<RegisteredIndustry> industries) {

  public RegisteredEmployer {
    industries = List.copyOf(industries);
  }
}
