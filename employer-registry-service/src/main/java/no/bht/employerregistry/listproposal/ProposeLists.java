package no.bht.employerregistry.listproposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.listproposal.domain.ListProposal;
import no.bht.employerregistry.listproposal.domain.ListProposal.Act;
import no.bht.employerregistry.listproposal.domain.ProposedList;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Drafts of lists, in versions. */
@ApplicationScoped
class ProposeLists {
  private final ListProposalTable proposals;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  ProposeLists(ListProposalTable proposals, Caller caller, InstantSource clock, Ids ids) {
    this.proposals = proposals;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  @Transactional
  ListProposal propose(ProposedList list) {
    ListProposal proposal = ListProposal.propose(ids.next(), list, act());
    proposals.add(proposal);
    return proposal;
  }

  /**
   * @throws CommandRefused if it is no draft any more
   */
  @Transactional
  ListProposal revise(UUID id, @Nullable String ifMatch, ProposedList list) {
    return change(id, ifMatch, proposal -> proposal.revise(list, act()));
  }

  /** Locks, asks, saves. */
  ListProposal change(UUID id, @Nullable String ifMatch, UnaryOperator<ListProposal> command) {
    ListProposal before = proposals.lock(id).orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, before.change());
    ListProposal after = command.apply(before);
    proposals.save(before, after);
    return after;
  }

  Act act() {
    return new Act(caller.actor().reference(), clock.instant());
  }
}
