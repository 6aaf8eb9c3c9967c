package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.organisation.OrganisationNumber;

/** What is kept of a provider beside its cases: what it has told of itself, and who works there. */
public interface ProviderFacts {

  FactsHistory of(OrganisationNumber provider);

  /** What an approved application tells holds from the day of decision. */
  void approved(Approval approval, Submission submission);

  /** Nobody works by an application that was refused. */
  void refused(OrganisationNumber provider);

  /**
   * What a change notice tells.
   *
   * @return the new version
   */
  int changed(OrganisationNumber provider, LocalDate from, UUID notice, Submission content);

  /** A provider whose staffing changes by date. */
  record Changing(OrganisationNumber provider, LocalDate on) {}

  /** Some whose staffing changes by the day; locked, others are passed by. */
  List<Changing> lockChanging(LocalDate today, int limit);

  /** The provider is weighed by the day: who works there on it, and when that changes next. */
  void weighed(OrganisationNumber provider, LocalDate today);
}
