package no.bht.approval.approvalcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.requirement.JudgementEntry;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The applications that are kept. */
public interface ApprovalCases {

  /** An application with the version it was read at. */
  record Versioned(ApprovalCase approvalCase, long version) {}

  /** An application as lists show it. */
  record Line(
      ApprovalCaseId id,
      OrganisationNumber provider,
      String name,
      ApplicationKind kind,
      ApprovalCaseState state,
      LocalDate receivedOn) {}

  /**
   * Applications in the order of their ids.
   *
   * @param state only those in it; {@code null} for all
   * @param after only those that follow it; {@code null} from the first
   */
  List<Line> list(@Nullable ApprovalCaseState state, @Nullable ApprovalCaseId after, int limit);

  /**
   * @throws NoSuchCase if there is none
   */
  Versioned get(ApprovalCaseId id);

  /**
   * Reads the application to change it: what concerns its provider waits until the transaction
   * ends.
   *
   * @throws NoSuchCase if there is none
   */
  Versioned lock(ApprovalCaseId id);

  /** From now to the end of the transaction nobody else changes what concerns the provider. */
  void lock(OrganisationNumber provider);

  Optional<ApprovalCaseId> openOf(OrganisationNumber provider);

  /**
   * Stores a new or changed application, with every version of what was handed in and of what was
   * judged.
   */
  long save(ApprovalCase approvalCase);

  /** A version of what was handed in. */
  record Handed(int version, Instant receivedAt, Submission submission) {}

  /** Every version of what was handed in, oldest first. */
  List<Handed> versionsOf(ApprovalCaseId id);

  /**
   * A line in the log of judgements.
   *
   * @param number from 1, in the order they were entered
   */
  record Judged(int number, Instant at, JudgementEntry entry) {}

  /**
   * The log of the officers' judgements, oldest first.
   *
   * @param after only lines of a higher number
   */
  List<Judged> judgementsOf(ApprovalCaseId id, int after, int limit);

  /** Some whose preliminary answer is due by the day; locked, others are passed by. */
  List<ApprovalCase> lockToAnswerPreliminarily(LocalDate today, int limit);
}
