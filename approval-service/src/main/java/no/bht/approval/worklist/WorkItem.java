package no.bht.approval.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A case that waits for somebody.
 *
 * @param ageDays since it came in
 * @param overAllocatedStaff persons of the provider whose positions, over all providers, are
 *     together more than one
 * @param version the case's own, for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkItem(
    Kind kind,
    UUID id,
    OrganisationNumber provider,
    String name,
    String state,
    @Nullable String assignee,
    LocalDate openedOn,
    long ageDays,
    @Nullable LocalDate commentDueOn,
    List<Due> limits,
    int overAllocatedStaff,
    long version) {

  /** What kind of case it is. */
  enum Kind {
    INITIAL,
    RENEWAL,
    /** Opened itself because a provider fell below a limit. */
    FOLLOW_UP,
    /** Withdrawal of an approval (tilbaketrekking), notified and not decided. */
    WITHDRAWAL,
    /** An appeal (klage) that has not been forwarded to the appeal body. */
    APPEAL,
    /** A request to defer the enforcement of a decision (utsatt iverksetting). */
    DEFERRAL,
    /** An inspector recommends to withdraw an approval; to be answered. */
    RECOMMENDATION
  }

  /** A time limit, kept so far or broken. */
  record Due(Limit limit, LocalDate dueOn, boolean broken) {}

  /** The time limits of a case. */
  enum Limit {
    /** When the office means to decide; set by the office, not by law. */
    DECISION,
    /** Foreløpig svar, fvl. § 11 a. */
    PRELIMINARY_ANSWER,
    /** The provider's deadline to answer. */
    INFORMATION
  }
}
