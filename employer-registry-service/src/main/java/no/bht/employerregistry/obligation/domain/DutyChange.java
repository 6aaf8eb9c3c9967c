package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The total duty of an employer has begun, or ended. */
public sealed interface DutyChange {
  OrganisationNumber employer();

  /** First day with, or without, the duty as the registry knows it. */
  LocalDate from();

  /**
   * @param part whether every ground concerns a part of the business only
   * @param ruleVersion the regulation that gave the list, when the list is a ground
   * @param entry the entry of the list that matched, when the list is a ground
   * @param industryCode the main code in {@code classification}; null when none is registered
   */
  record Established(
      OrganisationNumber employer,
      LocalDate from,
      List<GroundKind> grounds,
      boolean part,
      @Nullable String ruleVersion,
      @Nullable String entry,
      @Nullable String industryCode,
      Classification classification,
      Registered registered)
      implements DutyChange {

    public Established {
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * What the national register says of it.
   *
   * @param employees null where the register withholds it
   * @param mainUnit the enterprise that a sub-unit belongs to
   */
  record Registered(
      @Nullable String municipalityNumber,
      @Nullable String organisationForm,
      @Nullable Integer employees,
      @Nullable String mainUnit) {}

  /**
   * @param before the grounds it had
   */
  record Lifted(
      OrganisationNumber employer,
      LocalDate from,
      LiftedReason reason,
      List<GroundKind> before,
      @Nullable String ruleVersionBefore,
      @Nullable String entryBefore)
      implements DutyChange {

    public Lifted {
      before = List.copyOf(before);
    }
  }

  /** Why there is no known duty any more; none says that there is no duty. */
  enum LiftedReason {
    /** The main code is no longer on the list, or the limitation of its entry is not met. */
    NOT_LISTED,
    /** The list no longer decides by the code alone. */
    MUST_BE_ASSESSED,
    /** The employer has left the national register. */
    DEREGISTERED,
    /** The last other ground has ended. */
    GROUND_ENDED,
    /** A dispensation for the whole business is in force (FOR-2011-12-06-1355 § 1-5). */
    DISPENSATION
  }
}
