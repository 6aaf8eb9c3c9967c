package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Affiliations.Change;
import no.bht.employerregistry.affiliation.domain.Affiliations.Why;
import no.bht.employerregistry.affiliation.domain.Agreement;
import no.bht.employerregistry.affiliation.domain.AgreementState.Step;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.employerregistry.affiliation.domain.Dispute.Outcome;
import no.bht.employerregistry.affiliation.domain.Disputes;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** The other side is heard and the registrar resolves a disagreement; both are told. */
@ApplicationScoped
public class ResolveDispute {
  private final Affiliations affiliations;
  private final Disputes disputes;
  private final ChangeAffiliation change;
  private final AffiliationLetters letters;
  private final InstantSource clock;

  ResolveDispute(
      Affiliations affiliations,
      Disputes disputes,
      ChangeAffiliation change,
      AffiliationLetters letters,
      InstantSource clock) {
    this.affiliations = affiliations;
    this.disputes = disputes;
    this.change = change;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * The other side's statement.
   *
   * @throws CommandRefused as {@link Dispute#state}
   */
  @Transactional
  public Dispute state(Dispute held, Party by, String text) {
    disputes.save(held.state(by, text, clock.instant()));
    return disputes.find(held.id()).orElseThrow();
  }

  /**
   * @param affiliation held, the one the dispute is about
   * @param terms as corrected; needed for that outcome alone
   * @throws CommandRefused as {@link Dispute#resolve}, and as a change or removal of the
   *     affiliation
   */
  @Transactional
  public Dispute resolve(
      Affiliation affiliation,
      Dispute held,
      Outcome outcome,
      String reasons,
      @Nullable AffiliationTerms terms) {
    LocalDate today = Oslo.today(clock);
    Dispute resolved = held.resolve(outcome, reasons, clock.instant(), today);
    Why why = new Why(Change.RESOLVED, Party.REGISTRAR, reasons);
    Agreement agreement = affiliation.agreement();
    switch (outcome) {
      case UPHELD ->
          affiliations.save(List.of(affiliation.with(agreement.after(Step.UPHOLD, today))), why);
      case CORRECTED ->
          change.changed(
              affiliation,
              Objects.requireNonNull(terms),
              agreement.after(Step.CORRECT, today),
              why);
      case REMOVED -> change.removed(affiliation, agreement.after(Step.REMOVE, today), why);
      case WITHDRAWN, REPORT_WITHDRAWN ->
          throw new IllegalArgumentException("The sides end it so, not the registrar");
    }
    disputes.save(resolved);
    letters.resolved(resolved);
    return disputes.find(held.id()).orElseThrow();
  }
}
