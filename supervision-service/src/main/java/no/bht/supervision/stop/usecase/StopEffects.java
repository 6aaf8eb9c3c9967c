package no.bht.supervision.stop.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.appeal.Change;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.StopId;
import no.bht.supervision.stop.domain.StopState;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a stop whose decision is appealed, reversed or deferred. Changed, it concerns the
 * {@code activities} of the new decision's terms. Statute: fvl. chapter VI.
 */
@ApplicationScoped
public class StopEffects implements DecisionEffects {
  private static final String ACTIVITIES = "activities";

  private final ChangeStop change;
  private final InstantSource clock;

  StopEffects(ChangeStop change, InstantSource clock) {
    this.change = change;
    this.clock = clock;
  }

  @Override
  public Set<String> outcomes() {
    return Set.of(DecideStop.OUTCOME);
  }

  @Override
  public void overturned(Overturned overturned) {
    if (overturned.change() == Change.ANNULLED) {
      change(overturned.decision(), ActivityStop::annulled);
    } else {
      String activities = activities(overturned);
      change(overturned.decision(), stop -> activities == null ? stop : stop.changed(activities));
    }
  }

  @Override
  public void deferred(KeptDecision decision, @Nullable LocalDate until) {
    change(decision, stop -> inForce(stop) ? stop.deferred(Oslo.today(clock), until) : stop);
  }

  @Override
  public void deferralEnded(KeptDecision decision) {
    change(decision, stop -> inForce(stop) ? stop.deferralEnded(Oslo.today(clock)) : stop);
  }

  private static boolean inForce(ActivityStop stop) {
    return stop.state() == StopState.IN_FORCE;
  }

  private void change(KeptDecision decision, UnaryOperator<ActivityStop> step) {
    StopId id = new StopId(decision.decision().caseId());
    if (change.change(id, version -> {}, (stop, order) -> step.apply(stop)).isEmpty()) {
      throw new IllegalStateException("A decision on a stop that is not there");
    }
  }

  private static @Nullable String activities(Overturned overturned) {
    List<String> unknown =
        overturned.terms().keySet().stream().filter(name -> !name.equals(ACTIVITIES)).toList();
    String text = overturned.terms().get(ACTIVITIES);
    if (!unknown.isEmpty() || (text != null && text.isBlank())) {
      throw new CommandRefused(
          new Refusal.TermsUnreadable(unknown.isEmpty() ? ACTIVITIES : unknown.getFirst()));
    }
    return text;
  }
}
