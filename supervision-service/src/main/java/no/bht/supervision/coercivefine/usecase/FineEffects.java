package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bht.casework.domain.KeptDecision;
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
 * Changed, it has the {@code amount} of the new decision's terms; a claim never more than had
 * accrued. Statute: fvl. chapter VI and § 51 fifth paragraph.
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
    return Set.of(Outcomes.IMPOSED, Outcomes.CLAIMED);
  }

  @Override
  public void overturned(Overturned overturned) {
    KeptDecision decision = overturned.decision();
    if (overturned.change() == Change.ANNULLED) {
      change(decision, CoerciveFine::annulled, FineClaim::fallen);
    } else {
      BigDecimal amount = amount(overturned);
      change(decision, fine -> fine.changed(positive(amount)), claim -> claim.changedTo(amount));
    }
  }

  @Override
  public void deferred(KeptDecision decision, @Nullable LocalDate until) {
    change(
        decision,
        fine -> fine.state().stands() ? fine.deferred(Oslo.today(clock), until) : fine,
        claim -> claim.deferred(true));
  }

  @Override
  public void deferralEnded(KeptDecision decision) {
    change(
        decision,
        fine -> fine.state().stands() ? fine.deferralEnded(Oslo.today(clock)) : fine,
        claim -> claim.deferred(false));
  }

  private void change(
      KeptDecision decision, UnaryOperator<CoerciveFine> onFine, UnaryOperator<FineClaim> onClaim) {
    FineId id = new FineId(decision.decision().caseId());
    boolean isClaim = decision.decision().outcome().equals(Outcomes.CLAIMED);
    Optional<CoerciveFine> changed =
        change.change(
            id,
            version -> {},
            (fine, order) ->
                isClaim ? claim(fine, decision.decision().id(), onClaim) : onFine.apply(fine));
    if (changed.isEmpty()) {
      throw new IllegalStateException("A decision on a fine that is not there");
    }
  }

  /** What fell with the fine stays fallen. */
  private static CoerciveFine claim(
      CoerciveFine fine, UUID decision, UnaryOperator<FineClaim> step) {
    UUID claim =
        fine.claims().stream()
            .filter(it -> it.decision().equals(decision))
            .findFirst()
            .orElseThrow()
            .id();
    return fine.state().stands() ? fine.appealed(claim, step) : fine;
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
