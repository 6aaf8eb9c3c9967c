package no.bht.employerregistry.listproposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.listproposal.ListJobs.Kind;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;

/** Which days the register is still to be brought in line with. */
@ApplicationScoped
class DueReEvaluations {
  /** Whether the latest job is for the lists as they are, today, and after every import. */
  private static final String ORDERED =
      """
      select j.day = ? and j.lists_version = v.version and not exists (
        select from register_import i
        where i.started_at < j.ordered_at and i.finished_at between j.ordered_at and ?) as ordered
      from industry_list_version v, list_job j
      where j.kind = 'RE_EVALUATION' order by j.position desc limit 1
      """;

  private static final String LATEST =
      "select day from list_job where kind = 'RE_EVALUATION' order by position desc limit 1";

  private final ListJobs jobs;
  private final IndustryRules rules;
  private final Sql sql;
  private final InstantSource clock;

  DueReEvaluations(ListJobs jobs, IndustryRules rules, Sql sql, InstantSource clock) {
    this.jobs = jobs;
    this.rules = rules;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Orders a job for today's list unless the latest one is for it; and first, each for its own day,
   * for lists that have begun since.
   */
  @Transactional
  void order() {
    LocalDate today = Oslo.today(clock);
    if (!isOrdered(today)) {
      sql.list("select from industry_list_version for update", row -> today);
      if (!isOrdered(today)) {
        days(today).forEach(day -> jobs.order(Kind.RE_EVALUATION, day, null, 0, "system"));
      }
    }
  }

  private boolean isOrdered(LocalDate today) {
    return sql.one(ORDERED, row -> row.getBoolean("ordered"), today, clock.instant()).orElse(false);
  }

  private List<LocalDate> days(LocalDate today) {
    LocalDate latest = sql.one(LATEST, row -> row.getObject("day", LocalDate.class)).orElse(today);
    return Stream.concat(
            rules.stored().lists().stream()
                .map(IndustryList::validFrom)
                .filter(first -> first.isAfter(latest) && first.isBefore(today)),
            Stream.of(today))
        .sorted()
        .toList();
  }
}
