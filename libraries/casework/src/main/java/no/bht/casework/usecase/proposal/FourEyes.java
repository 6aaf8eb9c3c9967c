package no.bht.casework.usecase.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.CaseworkSettings;
import no.bht.casework.domain.proposal.Proposal;
import no.bht.casework.domain.proposal.Proposals;
import no.bht.platform.time.Ids;

/**
 * Two officers behind one decision, where the office wants it (to-personskontroll): what the first
 * decides becomes a proposal; when another decides the same, word for word, it is taken.
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
    Instant now = clock.instant();
    Optional<Proposal> confirmed =
        proposals
            .lockOpen(caseId)
            .filter(open -> open.outcome().equals(outcome) && open.confirmedBy(officer, content));
    if (confirmed.isPresent()) {
      proposals.confirm(confirmed.get().id(), officer, now);
      return true;
    }
    proposals.open(new Proposal(ids.next(), caseId, outcome, content, officer, now));
    return false;
  }

  /** The proposal of the case that waits for another officer. */
  @Transactional
  public Optional<Proposal> open(UUID caseId) {
    return proposals.openOf(caseId);
  }
}
