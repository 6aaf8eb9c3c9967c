package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.FactsHistory;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.ProviderFacts;
import no.bht.approval.approvalcase.domain.followup.FollowUp;
import no.bht.approval.approvalcase.domain.followup.Shortfall;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.platform.time.Oslo;

/**
 * Weighs an approved provider anew on the day a position of its staff begins or has ended, as told
 * before. Statute: FOR-2011-12-06-1360 § 2-5.
 */
@ApplicationScoped
public class WeighPositions {
  private final ProviderFacts facts;
  private final FollowUpCases followUps;
  private final OfficePractice practice;
  private final Sweeps sweeps;
  private final InstantSource clock;

  WeighPositions(
      ProviderFacts facts,
      FollowUpCases followUps,
      OfficePractice practice,
      Sweeps sweeps,
      InstantSource clock) {
    this.facts = facts;
    this.followUps = followUps;
    this.practice = practice;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  /** Weighs a batch of providers whose staffing has changed by now; how many it weighed. */
  public int weighSome() {
    LocalDate today = Oslo.today(clock);
    return sweeps.some(
        new DueRows<>(
            "positions-to-weigh",
            practice.batchSize(),
            most -> facts.lockChanging(today, most),
            changing -> changing.provider().value(),
            due -> due.forEach(changing -> weigh(changing.provider(), changing.on(), today))));
  }

  /** Every day since the first one that is due: a late sweep tells the right days. */
  private void weigh(OrganisationNumber provider, LocalDate first, LocalDate today) {
    FactsHistory told = facts.of(provider);
    if (followUps.approvalOf(provider).isPresent()) {
      told.changesAfter(first.minusDays(1)).stream()
          .filter(day -> !day.isAfter(today))
          .forEach(day -> weigh(provider, told, day));
    }
    facts.weighed(provider, today);
  }

  private void weigh(OrganisationNumber provider, FactsHistory told, LocalDate day) {
    List<Shortfall> fallen = followUps.weighing(provider).ofDay(told, day);
    followUps.note(provider, FollowUp.Cause.POSITION_ENDED, fallen, told, day);
  }
}
