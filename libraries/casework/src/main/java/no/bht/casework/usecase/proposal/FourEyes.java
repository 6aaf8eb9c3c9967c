package no.bht.casework.usecase.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.CaseworkSettings;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.proposal.Proposal;
import no.bht.casework.domain.proposal.Proposals;
import no.bht.platform.time.Ids;

/**
 * Two officers behind one decision (to-personskontroll): one proposes, another confirms or returns
 * it. Where the office wants it for every decision, what the first decides becomes a proposal, and
 * when another decides the same, word for word, it is taken.
 */
@ApplicationScoped
public class FourEyes {
  private final Proposals proposals;
  private final CaseworkSettings settings;
  private final Ids ids;
  private final InstantSource clock;

  FourEyes(Proposals proposals, CaseworkSettings settings, Ids ids, InstantSource clock) {
    this.proposals = proposals;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * To be asked when everything else allows the decision, with the case locked.
   *
   * @param content all that the decision says, as text
   * @return whether to take the decision now; otherwise it is proposed, and nothing else happens
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean mayTake(UUID caseId, String outcome, String content, String officer) {
    if (!settings.fourEyes()) {
      return true;
    }
    Optional<Proposal> confirmed =
        proposals
            .lockOpen(caseId)
            .filter(open -> open.outcome().equals(outcome) && open.confirmedBy(officer, content));
    if (confirmed.isPresent()) {
      proposals.confirm(confirmed.get().id(), officer, clock.instant());
      return true;
    }
    propose(caseId, outcome, content, officer);
    return false;
  }

  /**
   * Proposes a decision in the place of one that waits.
   *
   * @param content all that the decision says, as text
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void propose(UUID caseId, String outcome, String content, String officer) {
    proposals.open(new Proposal(ids.next(), caseId, outcome, content, officer, clock.instant()));
  }

  /**
   * Confirms what another officer has proposed.
   *
   * @throws ProcedureRefused if nothing waits, or the officer has proposed it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Proposal confirm(UUID caseId, String officer) {
    Proposal waiting =
        proposals
            .lockOpen(caseId)
            .orElseThrow(() -> new ProcedureRefused(new ProcedureRefusal.NothingProposed()));
    ProcedureRefused.when(waiting.proposedBy().equals(officer), new ProcedureRefusal.OwnProposal());
    proposals.confirm(waiting.id(), officer, clock.instant());
    return waiting;
  }

  /** Nothing of the case waits any longer; what was proposed is kept. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void giveBack(UUID caseId) {
    proposals.close(caseId, clock.instant());
  }

  /** The proposal of the case that waits for another officer. */
  @Transactional
  public Optional<Proposal> open(UUID caseId) {
    return proposals.openOf(caseId);
  }
}
