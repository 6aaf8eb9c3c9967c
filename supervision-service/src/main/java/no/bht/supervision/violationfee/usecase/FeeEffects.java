package no.bht.supervision.violationfee.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.violationfee.domain.FeeDecision;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFeeEvents;
import no.bht.supervision.violationfee.domain.ViolationFees;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a fee whose decision is appealed, reversed or deferred: changed, it is the {@code
 * amount} of the new decision's terms, to be paid by {@code payBy} if they say so; annulled, it is
 * decided anew or ended. Statute: fvl. chapter VI.
 */
@ApplicationScoped
public class FeeEffects implements DecisionEffects {
  private static final Set<String> TERMS = Set.of("amount", "payBy");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

  private final ViolationFees fees;
  private final ViolationFeeEvents events;
  private final InstantSource clock;

  FeeEffects(ViolationFees fees, ViolationFeeEvents events, InstantSource clock) {
    this.fees = fees;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Set<String> outcomes() {
    return Set.of(FeeDecision.OUTCOME);
  }

  @Override
  public void overturned(Overturned overturned) {
    ViolationFee fee = lock(overturned.decision());
    switch (overturned.change()) {
      case CHANGED -> events.imposed(fees.save(changed(fee, overturned)));
      case ANNULLED -> fees.save(fee.annul(overturned.decidedOn()));
    }
  }

  @Override
  public void deferred(KeptDecision decision, @Nullable LocalDate until) {
    fees.save(lock(decision).defer(Oslo.today(clock), until));
  }

  @Override
  public void deferralEnded(KeptDecision decision) {
    fees.save(lock(decision).endDeferral(Oslo.today(clock)));
  }

  private ViolationFee changed(ViolationFee fee, Overturned overturned) {
    overturned.terms().keySet().stream()
        .filter(name -> !TERMS.contains(name))
        .findFirst()
        .ifPresent(FeeEffects::refuse);
    LocalDate payBy = payBy(overturned);
    ViolationFee lower = fee.change(amount(overturned));
    ViolationFee changed = payBy == null ? lower : lower.payBy(payBy, Oslo.today(clock));
    CommandRefused.when(
        overturned.isNotToDetriment()
            && (changed.standing().amount().compareTo(fee.standing().amount()) > 0
                || changed.stands().payBy().isBefore(fee.stands().payBy())),
        new Refusal.ToDetriment());
    return changed;
  }

  private static BigDecimal amount(Overturned overturned) {
    String text = overturned.terms().getOrDefault("amount", "");
    if (!AMOUNT.matcher(text).matches()) {
      throw new CommandRefused(new Refusal.TermsUnreadable("amount"));
    }
    return new BigDecimal(text);
  }

  private static @Nullable LocalDate payBy(Overturned overturned) {
    String text = overturned.terms().get("payBy");
    try {
      LocalDate day = text == null ? null : LocalDate.parse(text);
      CommandRefused.when(
          day != null && !day.isAfter(overturned.decidedOn()),
          new Refusal.TermsUnreadable("payBy"));
      return day;
    } catch (DateTimeException e) {
      throw new CommandRefused(new Refusal.TermsUnreadable("payBy"));
    }
  }

  private static void refuse(String name) {
    throw new CommandRefused(new Refusal.TermsUnreadable(name));
  }

  private ViolationFee lock(KeptDecision decision) {
    return fees.lock(new FeeId(decision.decision().caseId())).orElseThrow();
  }
}
