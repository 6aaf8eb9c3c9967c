package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Affiliations.Change;
import no.bht.employerregistry.affiliation.domain.Affiliations.Why;
import no.bht.employerregistry.affiliation.domain.Agreement;
import no.bht.employerregistry.affiliation.domain.AgreementState.Step;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.employerregistry.affiliation.domain.Disputes;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/** The other side confirms what is reported, or disagrees: then the registrar has a case. */
@ApplicationScoped
public class AgreeOnAffiliation {
  private final Affiliations affiliations;
  private final Disputes disputes;
  private final AffiliationLetters letters;
  private final AnswerTimes times;
  private final InstantSource clock;
  private final Ids ids;

  AgreeOnAffiliation(
      Affiliations affiliations,
      Disputes disputes,
      AffiliationLetters letters,
      AnswerTimes times,
      InstantSource clock,
      Ids ids) {
    this.affiliations = affiliations;
    this.disputes = disputes;
    this.letters = letters;
    this.times = times;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @param held by {@link HoldAffiliation}
   * @throws CommandRefused as {@link Agreement#confirm}
   */
  @Transactional
  public Affiliation confirm(Affiliation held, Party by) {
    return saved(
        held, held.agreement().confirm(by, Oslo.today(clock)), new Why(Change.CONFIRMED, by));
  }

  /**
   * @param held by {@link HoldAffiliation}
   * @throws CommandRefused as {@link Agreement#dispute}
   */
  @Transactional
  public Affiliation dispute(Affiliation held, Party by, Dispute.Kind kind, String reason) {
    LocalDate today = Oslo.today(clock);
    Affiliation disputed =
        saved(held, held.agreement().dispute(by, today), new Why(Change.DISPUTED, by, reason));
    AffiliationTerms terms = held.terms();
    Dispute dispute =
        new Dispute(
            ids.next(),
            held.id(),
            terms.employer(),
            terms.provider(),
            by,
            kind,
            reason,
            clock.instant(),
            times.statementDue(today),
            null,
            null,
            0);
    disputes.add(dispute);
    letters.disputed(dispute);
    return disputed;
  }

  /**
   * Whoever disagreed agrees after all.
   *
   * @throws CommandRefused as {@link Dispute#withdraw}
   */
  @Transactional
  public Dispute withdraw(Affiliation held, Dispute dispute, Party by) {
    Dispute withdrawn = dispute.withdraw(by, clock.instant());
    disputes.save(withdrawn);
    saved(
        held,
        held.agreement().after(Step.WITHDRAW_DISPUTE, Oslo.today(clock)),
        new Why(Change.DISPUTE_WITHDRAWN, by));
    letters.resolved(withdrawn);
    return disputes.find(dispute.id()).orElseThrow();
  }

  private Affiliation saved(Affiliation held, Agreement agreed, Why why) {
    affiliations.save(List.of(held.with(agreed)), why);
    return affiliations.find(held.id()).orElseThrow();
  }
}
