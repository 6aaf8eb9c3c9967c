package no.bht.employerregistry.obligation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Grounds besides the list, and what an employer's duty depends on. */
public interface DutyGrounds {

  /** What the national register says of an employer. */
  record Registration(
      boolean registered,
      boolean mainUnit,
      @Nullable LocalDate registeredOn,
      @Nullable LocalDate deregisteredOn,
      @Nullable EmployeeCount employees) {}

  /** An employer with every fact about its duty. */
  record Known(Registration registration, DutyFacts facts) {}

  /**
   * @param knownAt as it was known then
   */
  Known factsOf(OrganisationNumber employer, Instant knownAt);

  /** Holds the employer until the transaction ends; empty if it is not in the register. */
  Optional<Registration> lock(OrganisationNumber employer);

  void add(DutyGround ground);

  /** Keeps a new version with its reason. */
  void save(DutyGround ground, String reason, DutyGround.Recorded changed);

  Optional<DutyGround> find(UUID id);

  Optional<DutyGround> ofReference(String reference);

  /** In the order of their identifiers. */
  List<DutyGround> of(OrganisationNumber employer, @Nullable UUID after, int most);

  /** Every version of a ground, the first one first. */
  List<Version> versionsOf(UUID id);

  void add(OrganisationNumber employer, LimitationAnswer answer);

  /** One state of a ground, since when it was known and why it became so. */
  record Version(
      long version,
      @Nullable String part,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String reason,
      DutyGround.Recorded changed) {}
}
