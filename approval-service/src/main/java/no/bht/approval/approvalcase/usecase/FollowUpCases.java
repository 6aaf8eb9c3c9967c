package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.FactsHistory;
import no.bht.approval.approvalcase.domain.followup.FollowUp;
import no.bht.approval.approvalcase.domain.followup.FollowUpId;
import no.bht.approval.approvalcase.domain.followup.FollowUps;
import no.bht.approval.approvalcase.domain.followup.Shortfall;
import no.bht.approval.approvalcase.domain.followup.Weighing;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/** Opens a follow-up, or notes in the open one, what fell below a limit; the provider is locked. */
@ApplicationScoped
class FollowUpCases {
  private final FollowUps followUps;
  private final Approvals approvals;
  private final Standards standards;
  private final InstantSource clock;
  private final Ids ids;

  FollowUpCases(
      FollowUps followUps, Approvals approvals, Standards standards, InstantSource clock, Ids ids) {
    this.followUps = followUps;
    this.approvals = approvals;
    this.standards = standards;
    this.clock = clock;
    this.ids = ids;
  }

  Weighing weighing(OrganisationNumber provider) {
    return new Weighing(day -> standards.on(day, provider));
  }

  /** The approval the provider has now, also past its end while a renewal is undecided. */
  Optional<Approval> approvalOf(OrganisationNumber provider) {
    LocalDate today = Oslo.today(clock);
    return approvals
        .of(provider)
        .last()
        .filter(approval -> !approval.isCutShort())
        .filter(
            approval ->
                !approval.lastDay().isBefore(today)
                    || approvals.renewalsOf(approval.id()).pending());
  }

  /**
   * @return the case; empty if nothing fell and none is open
   */
  Optional<FollowUpId> note(
      OrganisationNumber provider,
      FollowUp.Cause cause,
      List<Shortfall> fallen,
      FactsHistory facts,
      LocalDate day) {
    Optional<FollowUp> open = followUps.openOf(provider);
    if (open.isPresent()) {
      FollowUp noted = open.get().noting(fallen);
      followUps.save(noted.with(weighing(provider).remedied(noted.shortfalls(), facts, day)));
      return Optional.of(noted.id());
    }
    if (fallen.isEmpty()) {
      return Optional.empty();
    }
    FollowUp opened =
        new FollowUp(
            new FollowUpId(ids.next()),
            provider,
            facts.on(day).map(told -> told.content().name()).orElse(provider.value()),
            Oslo.today(clock),
            cause,
            null,
            fallen,
            null);
    followUps.add(opened);
    return Optional.of(opened.id());
  }
}
