package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineClaim;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.usecase.ReactionProcedure.Content;
import no.bht.supervision.usecase.ReactionProcedure.Heard;
import no.bht.supervision.usecase.ReactionProcedure.Matter;

/**
 * Takes back what was claimed for days that turned out not to count: the party had complied, or
 * could not. The last claims are reduced, each by a decision. Statute: fvl. § 51 first to third
 * paragraph.
 */
@ApplicationScoped
class SettleClaims {
  private static final String IN_FAVOUR = "Vedtaket er til gunst for parten.";
  private static final Reasons REASONS =
      new Reasons(
          "Forvaltningsloven § 51.",
          "Mulkten er krevd for dager den ikke løp.",
          "Det kreves ikke mer enn det som har påløpt.");

  private final ReactionProcedure procedure;

  SettleClaims(ReactionProcedure procedure) {
    this.procedure = procedure;
  }

  /**
   * @param accrued NOK that have accrued after all
   * @param officer reference of who made it known
   */
  @Transactional(Transactional.TxType.MANDATORY)
  CoerciveFine settle(CoerciveFine fine, BigDecimal accrued, String officer) {
    CoerciveFine settled = fine;
    BigDecimal tooMuch = fine.payable().subtract(accrued);
    for (FineClaim claim : fine.claims().reversed()) {
      BigDecimal less = claim.payable().min(tooMuch);
      if (less.signum() > 0) {
        settled = reduce(settled, claim, claim.payable().subtract(less), officer);
        tooMuch = tooMuch.subtract(less);
      }
    }
    return settled;
  }

  private CoerciveFine reduce(
      CoerciveFine fine, FineClaim claim, BigDecimal amount, String officer) {
    CoerciveFine reduced = fine.reduced(claim.id(), amount, true);
    Matter matter = Outcomes.matter(fine, Outcomes.REDUCED, officer);
    Content content =
        new Content(
            fine.order().checklistVersion(),
            REASONS,
            null,
            FineLetters.reduced(fine, claim, amount),
            FineLetters.told(fine));
    procedure.hear(
        matter,
        content.letter(),
        new Heard(null, NoticeExemption.OBVIOUSLY_UNNECESSARY, IN_FAVOUR));
    procedure.take(matter, content);
    return reduced;
  }
}
