package no.bht.supervision.violationfee.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.usecase.NotifyDecision;
import no.bht.casework.usecase.SendLetter;
import no.bht.casework.usecase.notice.HearParty;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.usecase.InformUnions;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.violationfee.domain.FeeDecision;
import no.bht.supervision.violationfee.domain.ViolationFee;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of the Public Administration Act, for violation fees. A person has no inbox here:
 * the letters of its case are kept under the Authority's own number, where no enterprise finds
 * them, and go out on paper.
 */
@ApplicationScoped
class FeeProcedure {
  private final ReactionProcedure procedure;
  private final HearParty hearing;
  private final NotifyDecision notify;
  private final InformUnions unions;
  private final SendLetter letters;
  private final SupervisionSettings settings;

  FeeProcedure(
      ReactionProcedure procedure,
      HearParty hearing,
      NotifyDecision notify,
      InformUnions unions,
      SendLetter letters,
      SupervisionSettings settings) {
    this.procedure = procedure;
    this.hearing = hearing;
    this.notify = notify;
    this.unions = unions;
    this.letters = letters;
    this.settings = settings;
  }

  private OrganisationNumber party(ViolationFee fee) {
    return fee.subject().isPersonal()
        ? new OrganisationNumber(settings.violationFees().custodian())
        : fee.subject().party().number();
  }

  private ReactionProcedure.Matter matter(ViolationFee fee, String officer) {
    return new ReactionProcedure.Matter(
        fee.subject().id().value(),
        party(fee),
        ReactionKind.VIOLATION_FEE,
        FeeDecision.OUTCOME,
        officer);
  }

  /**
   * Gives notice, or keeps why there is none. Statute: fvl. §§ 16, 48.
   *
   * @return the notice; empty if it is left out
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<AdvanceNotice> hear(
      ViolationFee fee,
      ReactionProcedure.Heard how,
      @Nullable BigDecimal intended,
      String officer) {
    Hearing heard = procedure.hear(matter(fee, officer), FeeLetters.notice(fee, intended), how);
    return heard.sent();
  }

  /**
   * @throws no.bht.casework.domain.ProcedureRefused if the party is not heard
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void requireHeard(ViolationFee fee, String officer) {
    procedure.requireHeard(matter(fee, officer));
  }

  /** What a person said, as the officer registers it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void comment(ViolationFee fee, String text, String officer) {
    hearing
        .lastOf(fee.subject().id().value(), FeeDecision.OUTCOME)
        .ifPresent(last -> hearing.comment(last.id(), party(fee), text, false, officer));
  }

  /** Where the office wants two officers, the first one only proposes. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean mayTake(ViolationFee fee, String content, String officer) {
    return procedure.mayTake(matter(fee, officer), content);
  }

  /**
   * Notifies the party, and the union representatives of an enterprise. Statute: fvl. § 27; aml. §
   * 18-6 eighth paragraph.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void take(ViolationFee fee) {
    FeeDecision decided = fee.standing();
    LocalDate rule = decided.ceiling().ruleDay();
    notify.notify(
        new Decision(
            decided.id(),
            fee.subject().id().value(),
            party(fee),
            FeeDecision.OUTCOME,
            rule.toString(),
            decided.reasons(),
            settings.decidingBody(),
            decided.decidedBy(),
            decided.decidedAt(),
            decided.payBy()),
        FeeLetters.decision(fee));
    if (!fee.subject().isPersonal()) {
      unions.inform(
          fee.subject().id().value(),
          party(fee),
          ReactionKind.VIOLATION_FEE,
          FeeLetters.inShort(fee));
    }
  }

  /** Statute: fvl. § 49. */
  @Transactional(Transactional.TxType.MANDATORY)
  void tellEnded(ViolationFee fee) {
    letters.send(fee.subject().id().value(), party(fee), FeeLetters.ended(fee));
  }
}
