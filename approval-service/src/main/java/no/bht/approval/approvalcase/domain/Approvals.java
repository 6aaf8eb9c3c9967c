package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.organisation.OrganisationNumber;

/** The approvals that are kept. */
public interface Approvals {

  /** An approval whose end falls due, with the applications that bear on it. */
  record Ending(Approval approval, RenewalApplications renewals) {}

  ApprovalHistory of(OrganisationNumber provider);

  /** The approval that the application led to. */
  Optional<Approval> ofApplication(ApprovalCaseId application);

  RenewalApplications renewalsOf(ApprovalId approval);

  Optional<Approval> find(ApprovalId id);

  /** Keeps a new approval, with what the public register shows of the application. */
  void add(Approval approval, Submission submission);

  /** Keeps an approval that goes on under another number, with what was shown of the first. */
  void addContinued(Approval approval);

  void save(Approval approval);

  /** Some whose end is to be told by the day; their providers are locked, others are passed by. */
  List<Ending> lockEnding(LocalDate today, int limit);

  /** Some whose reminder is to be sent by the day; likewise. */
  List<Approval> lockRemindable(LocalDate today, int limit);
}
