package no.bht.employerregistry.listproposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.ListJobs.State;
import no.bht.employerregistry.listproposal.domain.MainCode;
import no.bht.employerregistry.listproposal.domain.ProposedList;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/**
 * What a proposed list would change of the duty by list, over the whole register. Each distinct
 * main code is assessed once here; employers are joined with the outcome in SQL, a chunk a
 * transaction, so that a kill loses one chunk at most and another replica goes on behind the last.
 *
 * <p>The changes are kept in {@code list_simulation_change}; campaigns select from it.
 */
@ApplicationScoped
class Simulation {
  private static final String NEXT = SqlFile.read("simulation_next");
  private static final String CHUNK = SqlFile.read("simulation_chunk");
  private static final List<String> RESULTS =
      List.of("list_simulation_change", "list_simulation_count", "list_simulation_code");

  private final ListJobs jobs;
  private final ListProposalTable proposals;
  private final IndustryRules rules;
  private final SimulationCodes codes;
  private final Sql sql;
  private final EmployerRegistrySettings settings;

  Simulation(
      ListJobs jobs,
      ListProposalTable proposals,
      IndustryRules rules,
      SimulationCodes codes,
      Sql sql,
      EmployerRegistrySettings settings) {
    this.jobs = jobs;
    this.proposals = proposals;
    this.rules = rules;
    this.codes = codes;
    this.sql = sql;
    this.settings = settings;
  }

  /** The rule in force and the one with the proposed list instead. */
  record Comparison(LocalDate day, IndustryRule before, IndustryRule after) {
    Classification classificationBefore() {
      return MainCode.classificationOn(day, before);
    }

    Classification classificationAfter() {
      return MainCode.classificationOn(day, after);
    }
  }

  /** To the end. */
  void run(Job job) {
    String last = job.afterEmployer();
    while (last != null) {
      last = chunk(job, last);
    }
  }

  /**
   * One chunk in its transaction; the last one finishes the job.
   *
   * @return its last employer; null when the job is finished
   */
  @Nullable String chunk(Job job, String after) {
    return QuarkusTransaction.requiringNew().call(() -> next(job, after));
  }

  /** Ends what fails again and again. */
  void giveUp(Job job) {
    QuarkusTransaction.requiringNew().run(() -> jobs.finish(job, State.FAILED));
  }

  /** Forgets what was found until a job was cancelled. */
  void forget(Job job) {
    RESULTS.forEach(
        table -> sql.update("delete from " + table + " where simulation_id = ?", job.id()));
  }

  Comparison comparison(Job job) {
    ProposedList proposed =
        proposals
            .version(Objects.requireNonNull(job.proposal()), job.proposalVersion())
            .orElseThrow();
    IndustryRule after = new IndustryRule(List.of(proposed.from(job.day(), "PROPOSED")));
    IndustryRule before = rules.stored();
    return new Comparison(
        job.day(), adoptedFrom(job).map(before::withoutListFrom).orElse(before), after);
  }

  /** A list that is adopted already is compared with the one that it ends. */
  private Optional<LocalDate> adoptedFrom(Job job) {
    return sql.one(
        "select valid_from from industry_list where id = ? and withdrawn_at is null",
        row -> row.getObject("valid_from", LocalDate.class),
        job.proposal());
  }

  private @Nullable String next(Job job, String after) {
    int size = settings.industryLists().simulationChunkSize();
    Range range =
        sql.one(
                NEXT,
                row -> new Range(row.getString("last"), row.getLong("employers")),
                after,
                size)
            .orElseThrow();
    if (range.last() == null) {
      jobs.finish(job, State.COMPLETED);
      return null;
    }
    // Renewed first: who has lost the job, or was cancelled, writes nothing.
    jobs.renew(job, 0, 0, after);
    if (after.isEmpty()) {
      jobs.setTotal(
          job, sql.one("select count(*) from employer", row -> row.getLong(1)).orElse(0L));
    }
    Comparison comparison = comparison(job);
    codes.assessNew(job, comparison, after, range.last());
    long changed = write(job, comparison, after, range.last());
    jobs.renew(job, range.employers(), changed, range.last());
    return range.last();
  }

  private long write(Job job, Comparison comparison, String after, String last) {
    LocalDate day = comparison.day();
    Written written =
        sql.one(
                CHUNK,
                row -> new Written(row.getLong("changed"), row.getLong("unknown")),
                after,
                last,
                day,
                comparison.classificationBefore(),
                comparison.classificationAfter(),
                after,
                last,
                day,
                job.id(),
                job.id(),
                comparison.classificationAfter(),
                job.id(),
                job.id(),
                day,
                day,
                day,
                day)
            .orElseThrow();
    if (written.unknown() > 0) {
      throw new IllegalStateException("Codes came in meanwhile; the chunk is done again");
    }
    return written.changed();
  }

  private record Range(@Nullable String last, long employers) {}

  private record Written(long changed, long unknown) {}
}
