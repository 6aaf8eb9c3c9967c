package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.FactsChanged;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.CaseFile;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.FactsHistory;
import no.bht.approval.approvalcase.domain.ProviderFacts;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.followup.ChangeNotice;
import no.bht.approval.approvalcase.domain.followup.ChangeNotices;
import no.bht.approval.approvalcase.domain.followup.FollowUp;
import no.bht.approval.approvalcase.domain.followup.FollowUpId;
import no.bht.approval.approvalcase.domain.followup.Shortfall;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.approval.approvalcase.domain.submission.SubmissionPart;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Takes what an approved provider tells of a change (endringsmelding), and weighs it at once. What
 * the register shows changes with it; an approval does not.
 */
@ApplicationScoped
public class ReceiveChangeNotice {
  private final ApprovalCases cases;
  private final ProviderFacts facts;
  private final ChangeNotices notices;
  private final FollowUpCases followUps;
  private final ApprovalCaseEvents events;
  private final InstantSource clock;
  private final Ids ids;

  ReceiveChangeNotice(
      ApprovalCases cases,
      ProviderFacts facts,
      ChangeNotices notices,
      FollowUpCases followUps,
      ApprovalCaseEvents events,
      InstantSource clock,
      Ids ids) {
    this.cases = cases;
    this.facts = facts;
    this.notices = notices;
    this.followUps = followUps;
    this.events = events;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @param effectiveFrom first day of the change
   * @param change what is held of the provider before, to what it says now
   */
  public record Command(
      OrganisationNumber provider,
      LocalDate effectiveFrom,
      @Nullable String explanation,
      UnaryOperator<Submission> change) {}

  /**
   * @throws CommandRefused if the provider is not approved, nothing changes, or it cannot be true
   */
  @Transactional
  public ChangeNotice receive(Command command) {
    OrganisationNumber provider = command.provider();
    LocalDate from = command.effectiveFrom();
    cases.lock(provider);
    FactsHistory before = facts.of(provider);
    Submission basis = basisOf(before, command);
    Submission told = command.change().apply(basis);
    CaseFile.refuseUnlessSound(told);
    Set<SubmissionPart> changed = SubmissionPart.differing(basis, told);
    if (changed.isEmpty()) {
      throw new CommandRefused(new Refusal.NothingChanged());
    }
    UUID id = ids.next();
    int version = facts.changed(provider, from, id, told);
    FactsHistory after = facts.of(provider);
    List<Shortfall> fallen = followUps.weighing(provider).ofChange(before, after, from);
    Optional<FollowUpId> followUp =
        followUps.note(provider, FollowUp.Cause.CHANGE_NOTICE, fallen, after, from);
    ChangeNotice notice =
        new ChangeNotice(
            id,
            provider,
            clock.instant(),
            from,
            command.explanation(),
            version,
            changed,
            fallen,
            followUp.orElse(null));
    notices.add(notice);
    events.add(List.of(new FactsChanged(id, provider, from, changed, basis, told)));
    return notice;
  }

  /** What holds on the day of the change, which lies between approval and its end. */
  private Submission basisOf(FactsHistory before, Command command) {
    Approval approval =
        followUps
            .approvalOf(command.provider())
            .orElseThrow(() -> new CommandRefused(new Refusal.NotApproved()));
    LocalDate earliest =
        before.told().stream()
            .map(FactsHistory.Told::validFrom)
            .min(LocalDate::compareTo)
            .orElseThrow(() -> new CommandRefused(new Refusal.NotApproved()));
    LocalDate today = Oslo.today(clock);
    LocalDate latest = approval.lastDay().isBefore(today) ? today : approval.lastDay();
    if (command.effectiveFrom().isBefore(earliest) || command.effectiveFrom().isAfter(latest)) {
      throw new CommandRefused(new Refusal.EffectiveDayOutside(earliest, latest));
    }
    return before.on(command.effectiveFrom()).orElseThrow().content();
  }
}
