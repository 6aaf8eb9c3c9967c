package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.AppealState;
import no.bht.casework.domain.appeal.Appeals;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.Overturned;

/** A dismissal that is overturned opens the appeal again. Statute: fvl. § 28 third paragraph. */
@ApplicationScoped
class ReopenDismissedAppeal implements DecisionEffects {
  private final Appeals appeals;
  private final InstantSource clock;

  ReopenDismissedAppeal(Appeals appeals, InstantSource clock) {
    this.appeals = appeals;
    this.clock = clock;
  }

  @Override
  public Set<String> outcomes() {
    return Set.of(DismissAppeal.OUTCOME);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void overturned(Overturned overturned) {
    Decision dismissal = overturned.decision().decision();
    appeals.ofCase(dismissal.caseId()).stream()
        .filter(appeal -> appeal.state() == AppealState.DISMISSED)
        .filter(appeal -> dismissedBy(dismissal, appeal.history().getLast().at()))
        .forEach(
            appeal -> {
              Appeal locked = appeals.lock(appeal.id()).orElseThrow();
              locked.reopen(new Appeal.Step(overturned.officer(), clock.instant(), null));
              appeals.save(locked);
            });
  }

  /** Both were recorded at one moment; the database keeps microseconds of it. */
  private static boolean dismissedBy(Decision dismissal, Instant dismissedAt) {
    return dismissal
        .decidedAt()
        .truncatedTo(ChronoUnit.MILLIS)
        .equals(dismissedAt.truncatedTo(ChronoUnit.MILLIS));
  }
}
