package no.bht.employerregistry.listproposal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.bht.employerregistry.listproposal.ListJobs.ClaimLost;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.ListJobs.Kind;
import org.jboss.logging.Logger;

/**
 * Does the jobs that are open: simulations as they are ordered, and the re-evaluation of the
 * register when a day or an adoption has turned the list. Every replica runs it; a job has one
 * worker at a time.
 */
@ApplicationScoped
public class ListJobWorker {
  private static final Logger LOG = Logger.getLogger(ListJobWorker.class);

  /** Claims without a single chunk after which a simulation is given up. */
  private static final int IN_VAIN = 10;

  private final ListJobs jobs;
  private final Simulation simulation;
  private final ReEvaluation reEvaluation;
  private final DueReEvaluations due;

  ListJobWorker(
      ListJobs jobs, Simulation simulation, ReEvaluation reEvaluation, DueReEvaluations due) {
    this.jobs = jobs;
    this.simulation = simulation;
    this.reEvaluation = reEvaluation;
    this.due = due;
  }

  @Scheduled(
      every = "${bht.employer-registry.industry-lists.jobs-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    work();
  }

  /**
   * Orders the re-evaluations that are due and does all jobs that nobody else does, to their ends.
   * May be called at any time, on any number of replicas.
   */
  public void work() {
    due.order();
    for (Optional<Job> job = jobs.claim(); job.isPresent(); job = jobs.claim()) {
      work(job.get());
    }
  }

  void work(Job job) {
    try {
      if (job.kind() == Kind.RE_EVALUATION) {
        reEvaluation.run(job);
      } else if (job.claimsInVain() > IN_VAIN) {
        simulation.giveUp(job);
      } else {
        simulation.run(job);
      }
    } catch (ClaimLost lost) {
      LOG.infof("A job was cancelled or is done elsewhere; job=%s", job.id());
    } catch (RuntimeException e) {
      LOG.errorf(e, "A job is tried again later; job=%s kind=%s", job.id(), job.kind());
      jobs.postpone(job);
    }
  }
}
