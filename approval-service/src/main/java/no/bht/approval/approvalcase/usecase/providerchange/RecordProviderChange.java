package no.bht.approval.approvalcase.usecase.providerchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalOutcome;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProviderChanged;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalRules;
import no.bht.approval.approvalcase.domain.ApprovalState;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.End;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.EndReason;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.Status;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChange;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChanges;
import no.bht.approval.approvalcase.usecase.RegisterDays;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Records what became of providers and carries out what it means for their approvals. */
@ApplicationScoped
public class RecordProviderChange {
  private final ApprovalCases providers;
  private final ProviderChanges changes;
  private final Approvals approvals;
  private final ContinueApproval continuation;
  private final RegisterDays register;
  private final ApprovalCaseEvents events;
  private final ApprovalRules rules;
  private final CaseAccess access;
  private final InstantSource clock;
  private final Ids ids;

  RecordProviderChange(
      ApprovalCases providers,
      ProviderChanges changes,
      Approvals approvals,
      ContinueApproval continuation,
      RegisterDays register,
      ApprovalCaseEvents events,
      ApprovalRules rules,
      CaseAccess access,
      InstantSource clock,
      Ids ids) {
    this.providers = providers;
    this.changes = changes;
    this.approvals = approvals;
    this.continuation = continuation;
    this.register = register;
    this.events = events;
    this.rules = rules;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @param outcome what happens to the approval
   * @param reason why that
   */
  public record Command(
      EndReason change,
      List<OrganisationNumber> providers,
      @Nullable OrganisationNumber successor,
      LocalDate from,
      ApprovalOutcome outcome,
      String reason) {}

  /**
   * @throws CommandRefused if the kind does not fit, a provider is unknown or gone already, or the
   *     approval cannot go on under the successor's number
   */
  @Transactional
  public ProviderChange recordChange(Command command) {
    OrganisationNumber successor = command.successor();
    refuseUnless(
        ProviderChange.fits(command.change(), command.providers(), successor, command.outcome()),
        new Refusal.ProviderChangeImpossible());
    lock(command.providers(), successor);
    for (OrganisationNumber provider : command.providers()) {
      refuseUnless(changes.isKnown(provider), new Refusal.ProviderUnknown());
      refuseUnless(!changes.isGone(provider), new Refusal.ProviderGone());
    }
    refuseUnless(successor == null || !changes.isGone(successor), new Refusal.ProviderGone());
    Instant now = clock.instant();
    ProviderChange change =
        new ProviderChange(
            ids.next(),
            command.change(),
            command.providers(),
            successor,
            command.from(),
            command.outcome(),
            command.reason(),
            rules.on(Oslo.dateOf(now)).version(),
            access.actor(),
            now);
    changes.add(change);
    List<Approval> ended = new ArrayList<>();
    change.providers().forEach(provider -> ended.addAll(end(change, provider)));
    if (successor != null && change.outcome() == ApprovalOutcome.CONTINUES) {
      continuation.underNumberOf(successor, change, ended);
    }
    return change;
  }

  private List<Approval> end(ProviderChange change, OrganisationNumber provider) {
    boolean listed =
        register
            .of(provider)
            .on(change.from())
            .filter(version -> version.status() == Status.APPROVED)
            .isPresent();
    List<Approval> running =
        approvals.of(provider).standingFrom(change.from()).stream()
            .filter(approval -> listed || !approval.validity().to().isBefore(change.from()))
            .toList();
    refuseUnless(
        change.outcome() != ApprovalOutcome.CONTINUES
            || running.stream().allMatch(each -> each.state() == ApprovalState.IN_FORCE),
        new Refusal.ApprovalCannotContinue());
    register.ended(provider, change.from(), new End(change.change(), change.successor()));
    List<Approval> ended = running.stream().map(approval -> ended(approval, change)).toList();
    ended.forEach(approvals::save);
    Approval first = ended.isEmpty() ? null : ended.getFirst();
    events.add(
        List.of(
            new ProviderChanged(
                provider,
                change.change(),
                change.successor(),
                change.from(),
                first,
                first == null ? ApprovalOutcome.NONE : change.outcome())));
    return ended;
  }

  private static Approval ended(Approval approval, ProviderChange change) {
    LocalDate begins = approval.validity().from();
    return approval.ended(begins.isAfter(change.from()) ? begins : change.from());
  }

  /** Always in the same order, so that two changes never wait for each other. */
  private void lock(List<OrganisationNumber> gone, @Nullable OrganisationNumber successor) {
    Stream.concat(gone.stream(), Stream.ofNullable(successor))
        .distinct()
        .sorted(Comparator.comparing(OrganisationNumber::value))
        .forEach(providers::lock);
  }

  private static void refuseUnless(boolean allowed, Refusal refusal) {
    if (!allowed) {
      throw new CommandRefused(refusal);
    }
  }
}
