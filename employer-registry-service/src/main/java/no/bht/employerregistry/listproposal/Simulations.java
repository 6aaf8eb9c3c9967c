package no.bht.employerregistry.listproposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.ListJobs.Kind;
import no.bht.employerregistry.listproposal.domain.ListCheck;
import no.bht.employerregistry.listproposal.domain.ListProposal;
import no.bht.employerregistry.listproposal.domain.ListProposalState;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Orders simulations and cancels them. */
@ApplicationScoped
class Simulations {
  private final ListJobs jobs;
  private final ListProposalTable proposals;
  private final Simulation simulation;
  private final Caller caller;
  private final InstantSource clock;

  Simulations(
      ListJobs jobs,
      ListProposalTable proposals,
      Simulation simulation,
      Caller caller,
      InstantSource clock) {
    this.jobs = jobs;
    this.proposals = proposals;
    this.simulation = simulation;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Of the present version of the list, against the register as it is now.
   *
   * @param day whose lists are compared
   * @throws CommandRefused if the list is withdrawn, or the day past
   */
  @Transactional
  Job order(UUID id, @Nullable LocalDate day) {
    ListProposal proposal = proposals.find(id).orElseThrow(ProblemException::notFound);
    if (proposal.state() == ListProposalState.WITHDRAWN) {
      throw new CommandRefused(new Refusal.ListProposalDecided(proposal.state().name()));
    }
    if (day != null && day.isAfter(ListCheck.LAST_DAY)) {
      throw ProblemException.of(400, "validation-failed", "The day is out of range.")
          .withError("/day", "day-out-of-range");
    }
    LocalDate today = Oslo.today(clock);
    if (day != null && day.isBefore(today)) {
      throw new CommandRefused(new Refusal.ListInThePast());
    }
    return jobs.order(
        Kind.SIMULATION,
        day == null ? firstDay(proposal, today) : day,
        id,
        proposal.version(),
        caller.actor().reference());
  }

  private static LocalDate firstDay(ListProposal proposal, LocalDate today) {
    LocalDate first = proposal.list().validFrom();
    return first == null || first.isBefore(today) ? today : first;
  }

  Optional<Job> find(UUID id) {
    return jobs.find(id).filter(job -> job.kind() == Kind.SIMULATION);
  }

  List<Job> of(UUID proposal, long before, int most) {
    if (proposals.find(proposal).isEmpty()) {
      throw ProblemException.notFound();
    }
    return jobs.list(Kind.SIMULATION, proposal, before, most);
  }

  /**
   * Stops it where it is and forgets what it found.
   *
   * @throws CommandRefused if it has ended
   */
  @Transactional
  Job cancel(UUID id, @Nullable String ifMatch) {
    Job job = find(id).orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, job.change());
    if (!jobs.cancel(id)) {
      throw new CommandRefused(new Refusal.SimulationEnded(find(id).orElseThrow().state().name()));
    }
    simulation.forget(job);
    return find(id).orElseThrow();
  }
}
