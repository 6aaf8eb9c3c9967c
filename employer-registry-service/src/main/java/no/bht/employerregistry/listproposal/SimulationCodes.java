package no.bht.employerregistry.listproposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Crosswalk;
import no.bht.employerregistry.industryrule.domain.Crosswalks;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.Simulation.Comparison;
import no.bht.employerregistry.listproposal.domain.CrosswalkOutcome;
import no.bht.employerregistry.listproposal.domain.MainCode;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation's lists say of each distinct main code, assessed once; of a code of another
 * classification than the proposed list, by the crosswalk in use.
 */
@ApplicationScoped
class SimulationCodes {
  private static final String NEW_CODES = SqlFile.read("simulation_new_codes");

  private final Crosswalks crosswalks;
  private final Sql sql;

  SimulationCodes(Crosswalks crosswalks, Sql sql) {
    this.crosswalks = crosswalks;
    this.sql = sql;
  }

  private record Code(boolean proposed, String value) {}

  /** Those of the employers behind {@code after} up to {@code last} that have not come before. */
  void assessNew(Job job, Comparison comparison, String after, String last) {
    List<Code> codes =
        sql.list(
            NEW_CODES,
            row -> new Code(row.getBoolean("is_proposed"), row.getString("code")),
            after,
            last,
            comparison.day(),
            comparison.classificationBefore(),
            comparison.classificationAfter(),
            after,
            last,
            job.id());
    Crosswalk crosswalk = crosswalks.now();
    codes.forEach(code -> assess(job, comparison, code, crosswalk));
  }

  private void assess(Job job, Comparison comparison, Code code, Crosswalk crosswalk) {
    IndustryRule rule = code.proposed() ? comparison.after() : comparison.before();
    MainCode main = new MainCode(code.value());
    Duty duty = main.dutyOn(comparison.day(), rule);
    CrosswalkOutcome candidates =
        code.proposed() ? main.candidatesOn(comparison.day(), rule, crosswalk) : null;
    sql.update(
        "insert into list_simulation_code values (?, ?, ?, ?, ?, ?, ?, ?)",
        job.id(),
        code.proposed(),
        code.value(),
        duty.outcome(),
        duty.question(),
        duty.entry(),
        candidates,
        candidates == null ? null : crosswalk.version());
  }

  /** The crosswalks that were used; none where no code needed one. */
  @Nullable String crosswalkOf(Job job) {
    return sql.one(
            """
            select string_agg(distinct crosswalk_version, ', ' order by crosswalk_version) as versions
            from list_simulation_code where simulation_id = ? having count(crosswalk_version) > 0
            """,
            row -> row.getString("versions"),
            job.id())
        .orElse(null);
  }
}
