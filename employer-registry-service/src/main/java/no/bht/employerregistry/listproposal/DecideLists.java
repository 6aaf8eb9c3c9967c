package no.bht.employerregistry.listproposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.listproposal.domain.ListProposal;
import no.bht.employerregistry.listproposal.domain.ListProposal.Adoption;
import no.bht.employerregistry.listproposal.domain.ListProposal.Withdrawal;
import no.bht.employerregistry.listproposal.domain.ListProposalState;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Adopts lists and withdraws them, one at a time over all replicas. Every answer follows the lists
 * by date from the commit on; what is written of employers follows by {@link ReEvaluation} on the
 * list's first day.
 */
@ApplicationScoped
class DecideLists {
  private final ProposeLists drafts;
  private final ListProposalTable proposals;
  private final IndustryRules rules;
  private final InstantSource clock;

  DecideLists(
      ProposeLists drafts, ListProposalTable proposals, IndustryRules rules, InstantSource clock) {
    this.drafts = drafts;
    this.proposals = proposals;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * @throws CommandRefused if it is no draft any more, the day is past, or another list begins on
   *     that day or later
   */
  @Transactional
  ListProposal adopt(UUID id, @Nullable String ifMatch, LocalDate from, String ruleVersion) {
    Adoption adoption = new Adoption(from, ruleVersion, drafts.act());
    return drafts.change(
        id,
        ifMatch,
        draft -> {
          proposals.lockLists();
          ListProposal adopted = draft.adopt(adoption, Oslo.today(clock), rules.stored());
          proposals.adopt(adopted, adoption);
          return adopted;
        });
  }

  /**
   * @throws CommandRefused if it is withdrawn already, or its first day has come
   */
  @Transactional
  ListProposal withdraw(UUID id, @Nullable String ifMatch, String reason) {
    Withdrawal withdrawal = new Withdrawal(reason, drafts.act());
    return drafts.change(
        id,
        ifMatch,
        proposal -> {
          ListProposal withdrawn = proposal.withdraw(withdrawal, Oslo.today(clock));
          if (proposal.state() == ListProposalState.ADOPTED) {
            proposals.lockLists();
            proposals.withdraw(proposal, withdrawal);
          }
          return withdrawn;
        });
  }
}
