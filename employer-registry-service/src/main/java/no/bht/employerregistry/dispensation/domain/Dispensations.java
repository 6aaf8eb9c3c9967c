package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Dispensations that are kept. */
public interface Dispensations {

  /** How many the employer employs, as the national register has it. */
  EmployeeCount employees(OrganisationNumber employer);

  /** An employer as the national register has it. */
  record Registration(@Nullable LocalDate deregisteredOn) {}

  /** The employer, one application or decision of which is handled at a time. */
  Optional<Registration> lockEmployer(OrganisationNumber employer);

  void add(Dispensation dispensation);

  Optional<Dispensation> find(DispensationId id);

  /** The dispensation, which nobody else changes until the end of the transaction. */
  Optional<Dispensation> lock(DispensationId id);

  /** Keeps what has changed, and an attachment that is new; the version goes up by one. */
  Dispensation save(Dispensation dispensation);

  /** Judgements are only added to. */
  void add(DispensationId id, Condition condition, Judgement judgement);

  /**
   * The undecided application for the same.
   *
   * @param part {@code null} for the whole
   */
  Optional<DispensationId> openOf(OrganisationNumber employer, @Nullable String part);

  /**
   * Those for the whole, or the same part, that hold on some of the days; the last one last.
   *
   * @param part {@code null} for the whole
   */
  List<Dispensation> holding(OrganisationNumber employer, @Nullable String part, Days days);

  /** The state of what the scanner has seen is the attachment's. */
  Optional<Attachment> attachment(DispensationId id, UUID attachment);
}
