package no.bht.approval.approvalcase.messaging;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.FactsChanged;
import no.bht.approval.approvalcase.domain.submission.ProviderKind;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.approval.approvalcase.domain.submission.SubmissionPart;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.eventlog.PublicChange;

/** What is told of a provider's own facts. */
final class FactsContracts {
  private static final String REQUIREMENTS = "FOR-2011-12-06-1360 § 2-2";

  /** What the public register shows; a change of anything else concerns the authority only. */
  private static final Set<SubmissionPart> PUBLIC =
      EnumSet.of(
          SubmissionPart.ORGANISATION,
          SubmissionPart.CONTACT,
          SubmissionPart.BRANCHES,
          SubmissionPart.SERVICES,
          SubmissionPart.REACH);

  private FactsContracts() {}

  record ProviderFactsChanged(
      UUID changeNoticeId, LocalDate from, List<String> changed, ProviderKind providerKind) {}

  /** What the public change feed shows of a provider's facts. */
  record PublicFacts(
      String name,
      String municipalityNumber,
      String countyNumber,
      List<String> countiesServed,
      List<String> languages,
      int branches) {

    static PublicFacts of(Submission submission) {
      return new PublicFacts(
          submission.name(),
          submission.address().municipalityNumber(),
          submission.address().countyNumber(),
          List.copyOf(submission.countiesServed()),
          submission.languages(),
          submission.branches().size());
    }
  }

  static LoggedEvent of(FactsChanged changed) {
    return new LoggedEvent(
        "provider-facts-changed",
        changed.provider(),
        new ProviderFactsChanged(
            changed.notice(),
            changed.from(),
            changed.changed().stream().map(SubmissionPart::name).toList(),
            changed.after().providerKind()),
        REQUIREMENTS,
        changed.changed().stream().anyMatch(PUBLIC::contains)
            ? new PublicChange(PublicFacts.of(changed.before()), PublicFacts.of(changed.after()))
            : null);
  }
}
