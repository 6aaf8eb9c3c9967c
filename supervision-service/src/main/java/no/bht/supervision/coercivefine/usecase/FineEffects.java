package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.Change;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.platform.time.Oslo;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineClaim;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a coercive fine, or of what was claimed of it, on appeal, reversal and deferral.
 * Changed, it has the {@code amount} of the new decision's terms; a claim never more than was
 * claimed; of a reduction, that amount remains. Statute: fvl. chapter VI and § 51 fifth paragraph.
 */
@ApplicationScoped
public class FineEffects implements DecisionEffects {
  private static final String AMOUNT = "amount";

  private final ChangeFine change;
  private final InstantSource clock;

  FineEffects(ChangeFine change, InstantSource clock) {
    this.change = change;
    this.clock = clock;
  }

  @Override
  public Set<String> outcomes() {
    return Set.of(Outcomes.IMPOSED, Outcomes.CLAIMED, Outcomes.REDUCED);
  }

  @Override
  public void overturned(Overturned overturned) {
    KeptDecision decision = overturned.decision();
    UUID id = decision.decision().id();
    if (overturned.change() == Change.ANNULLED) {
      change(overturned, CoerciveFine::annulled, claim -> claim.annulled(id));
    } else {
      BigDecimal amount = amount(overturned);
      change(
          overturned, fine -> fine.changed(positive(amount)), claim -> claim.changed(id, amount));
    }
  }

  private void change(
      Overturned overturned, UnaryOperator<CoerciveFine> onFine, UnaryOperator<FineClaim> onClaim) {
    change(
        overturned.decision(),
        within(overturned, onFine, fine -> fine.terms().amount()),
        within(overturned, onClaim, FineClaim::payable));
  }

  private static <T> UnaryOperator<T> within(
      Overturned overturned, UnaryOperator<T> step, Function<T, BigDecimal> owed) {
    return before -> {
      T after = step.apply(before);
      CommandRefused.when(
          overturned.isNotToDetriment() && owed.apply(after).compareTo(owed.apply(before)) > 0,
          new Refusal.ToDetriment());
      return after;
    };
  }

  @Override
  public void deferred(KeptDecision decision, @Nullable LocalDate until) {
    change(
        decision,
        fine -> fine.deferred(Oslo.today(clock), until),
        claim -> claim.deferred(decision.decision().id(), true));
  }

  @Override
  public void deferralEnded(KeptDecision decision) {
    change(
        decision,
        fine -> fine.deferralEnded(Oslo.today(clock)),
        claim -> claim.deferred(decision.decision().id(), false));
  }

  /** What fell stays fallen, whatever becomes of the other decisions on it. */
  private void change(
      KeptDecision decision, UnaryOperator<CoerciveFine> onFine, UnaryOperator<FineClaim> onClaim) {
    FineId id = new FineId(decision.decision().caseId());
    Optional<CoerciveFine> changed =
        change.change(
            id,
            version -> {},
            (fine, order) ->
                fine.state().stands() ? step(fine, decision.decision(), onFine, onClaim) : fine);
    if (changed.isEmpty()) {
      throw new IllegalStateException("A decision on a fine that is not there");
    }
  }

  private static CoerciveFine step(
      CoerciveFine fine,
      Decision decision,
      UnaryOperator<CoerciveFine> onFine,
      UnaryOperator<FineClaim> onClaim) {
    if (decision.outcome().equals(Outcomes.IMPOSED)) {
      return onFine.apply(fine);
    }
    UUID claim =
        fine.claims()
            .of(decision.id())
            .orElseThrow(
                () -> new ProcedureRefused(new ProcedureRefusal.NoEffectKnown(decision.outcome())))
            .id();
    return fine.appealed(claim, onClaim);
  }

  private static BigDecimal amount(Overturned overturned) {
    List<String> unknown =
        overturned.terms().keySet().stream().filter(name -> !name.equals(AMOUNT)).toList();
    String text = overturned.terms().get(AMOUNT);
    if (!unknown.isEmpty() || text == null || !text.matches("\\d{1,9}(\\.\\d{1,2})?")) {
      throw new CommandRefused(
          new Refusal.TermsUnreadable(unknown.isEmpty() ? AMOUNT : unknown.getFirst()));
    }
    return new BigDecimal(text);
  }

  private static BigDecimal positive(BigDecimal amount) {
    if (amount.signum() == 0) {
      throw new CommandRefused(new Refusal.TermsUnreadable(AMOUNT));
    }
    return amount;
  }
}
