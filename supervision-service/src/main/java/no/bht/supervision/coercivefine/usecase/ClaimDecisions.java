package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.usecase.ReactionProcedure.Content;
import no.bht.supervision.usecase.ReactionProcedure.Heard;
import no.bht.supervision.usecase.ReactionProcedure.Matter;

/**
 * Decides on what has accrued. Notice is left out: a claim follows from the fine, which the party
 * was heard about; a reduction is in its favour. Statute: fvl. § 16 third paragraph.
 */
@ApplicationScoped
class ClaimDecisions {
  private static final String FOLLOWS =
      "Følger av vedtaket om tvangsmulkt, som parten er hørt om; beløpet er utregnet.";
  private static final String IN_FAVOUR = "Vedtaket er til gunst for parten.";

  private final ReactionProcedure procedure;

  ClaimDecisions(ReactionProcedure procedure) {
    this.procedure = procedure;
  }

  /** Who decides, and why. */
  record By(String officer, Reasons reasons) {}

  /**
   * Where the office wants two officers, the first one only proposes it.
   *
   * @param content all that it says beside the reasons
   * @return the decision; empty if it is only proposed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<UUID> takeIfAgreed(
      CoerciveFine fine, String outcome, String content, By by, Letter letter) {
    return procedure.mayTake(
            Outcomes.matter(fine, outcome, by.officer()),
            content + "\n" + ReactionProcedure.textOf(by.reasons()))
        ? Optional.of(take(fine, outcome, by, letter))
        : Optional.empty();
  }

  /** Decides at once; the decision. */
  @Transactional(Transactional.TxType.MANDATORY)
  UUID take(CoerciveFine fine, String outcome, By by, Letter letter) {
    Matter matter = Outcomes.matter(fine, outcome, by.officer());
    String unheard = outcome.equals(Outcomes.CLAIMED) ? FOLLOWS : IN_FAVOUR;
    procedure.hear(matter, letter, new Heard(null, NoticeExemption.OBVIOUSLY_UNNECESSARY, unheard));
    return procedure
        .take(
            matter,
            new Content(
                fine.order().checklistVersion(),
                by.reasons(),
                null,
                letter,
                FineLetters.told(fine)))
        .decision();
  }
}
