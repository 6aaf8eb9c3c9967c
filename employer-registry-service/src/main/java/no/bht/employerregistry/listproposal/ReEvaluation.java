package no.bht.employerregistry.listproposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.ListJobs.Kind;
import no.bht.employerregistry.listproposal.ListJobs.State;
import no.bht.employerregistry.listproposal.domain.MainCode;
import no.bht.employerregistry.obligation.usecase.ReconsiderDuty;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is known of employers in line with the list of a day: on the first day of a list,
 * when one is adopted from today, and once every day, which also mends what an import wrote that
 * had begun under the list before. Only employers whose duty by list differs are written, and only
 * whose total duty changes is told, in the same transaction.
 *
 * <p>There is no state to lose: what remains to be done is what differs. After a kill another
 * replica goes on where the last chunk was committed, and the end state and the events are the
 * same.
 */
@ApplicationScoped
class ReEvaluation {
  private static final String GROUPS = SqlFile.read("re_evaluation_groups");
  private static final String CHUNK = SqlFile.read("re_evaluation_chunk");
  private static final JsonMapper JSON = new JsonMapper();

  private final ListJobs jobs;
  private final IndustryRules rules;
  private final ReconsiderDuty duty;
  private final Sql sql;
  private final EmployerRegistrySettings settings;
  private final InstantSource clock;

  ReEvaluation(
      ListJobs jobs,
      IndustryRules rules,
      ReconsiderDuty duty,
      Sql sql,
      EmployerRegistrySettings settings,
      InstantSource clock) {
    this.jobs = jobs;
    this.rules = rules;
    this.duty = duty;
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  /** A group of employers, alike in code and in what is known of their duty. */
  private record Group(
      String code, String duty, @Nullable String question, @Nullable String entry, long employers) {

    boolean isAsIn(Verdict verdict) {
      return duty.equals(verdict.duty())
          && Objects.equals(question, verdict.question())
          && Objects.equals(entry, verdict.entry());
    }
  }

  /** What the list says of a code. */
  record Verdict(
      String code,
      String duty,
      @Nullable String question,
      @Nullable String rule,
      @Nullable String entry) {

    static Verdict of(String code, Duty duty) {
      return new Verdict(
          code,
          duty.outcome().name(),
          duty.question() == null ? null : duty.question().name(),
          duty.ruleVersion(),
          duty.entry());
    }
  }

  /**
   * Orders a job for today's list unless the latest one is for it; and first, each for its own day,
   * for lists that have begun since.
   */
  @Transactional
  void orderDue() {
    LocalDate today = Oslo.today(clock);
    if (!isOrdered(today)) {
      sql.list("select from industry_list_version for update", row -> today);
      if (!isOrdered(today)) {
        daysToOrder(today).forEach(day -> jobs.order(Kind.RE_EVALUATION, day, null, 0, "system"));
      }
    }
  }

  /** To the end: until nothing differs. */
  void run(Job job) {
    List<Verdict> verdicts = begin(job);
    while (!verdicts.isEmpty()) {
      if (round(job, verdicts) == 0) {
        // All of them are being written by somebody else.
        jobs.postpone(job);
        return;
      }
      verdicts = begin(job);
    }
  }

  /** Once through the register; the number of employers that were written. */
  private long round(Job job, List<Verdict> verdicts) {
    long written = 0;
    String last = "";
    while (last != null) {
      Chunk chunk = chunk(job, verdicts, last);
      written += chunk.employers();
      last = chunk.last();
    }
    return written;
  }

  /**
   * What differs, as a verdict for each code; finishes the job when nothing does.
   *
   * @throws ListJobs.ClaimLost if the claim does not hold any more
   */
  List<Verdict> begin(Job job) {
    return QuarkusTransaction.requiringNew().call(() -> differing(job));
  }

  private List<Verdict> differing(Job job) {
    jobs.renew(job, 0, 0, "");
    IndustryRule rule = rules.stored();
    Map<String, Verdict> all = new HashMap<>();
    Set<Verdict> differing = new HashSet<>();
    long employers = 0;
    for (Group group : groups(job.day(), rule)) {
      Verdict verdict =
          all.computeIfAbsent(
              group.code(), code -> Verdict.of(code, new MainCode(code).dutyOn(job.day(), rule)));
      if (!group.isAsIn(verdict)) {
        differing.add(verdict);
        employers += group.employers();
      }
    }
    if (differing.isEmpty()) {
      jobs.finish(job, State.COMPLETED);
    } else {
      sql.update("update list_job set total = done + ? where id = ?", employers, job.id());
    }
    return List.copyOf(differing);
  }

  private List<Group> groups(LocalDate day, IndustryRule rule) {
    return sql.list(
        GROUPS,
        row ->
            new Group(
                row.getString("code"),
                row.getString("duty"),
                row.getString("duty_question"),
                row.getString("duty_entry"),
                row.getLong("employers")),
        MainCode.classificationOn(day, rule),
        day);
  }

  /**
   * The next employers behind {@code after}, with their events, in one transaction.
   *
   * @throws ListJobs.ClaimLost if the claim does not hold any more
   */
  Chunk chunk(Job job, List<Verdict> verdicts, String after) {
    return QuarkusTransaction.requiringNew().call(() -> write(job, verdicts, after));
  }

  private Chunk write(Job job, List<Verdict> verdicts, String after) {
    int size = settings.industryLists().chunkSize();
    jobs.renew(job, 0, 0, after);
    List<OrganisationNumber> written =
        sql.list(
            CHUNK,
            row -> new OrganisationNumber(row.getString("organisation_number")),
            json(verdicts),
            MainCode.classificationOn(job.day(), rules.stored()),
            after,
            job.day(),
            size,
            job.day());
    if (written.isEmpty()) {
      return new Chunk(0, null);
    }
    ReconsiderDuty.Changed told = duty.of(written, job.day());
    String last =
        written.stream().map(OrganisationNumber::value).max(String::compareTo).orElseThrow();
    jobs.renew(job, written.size(), told.established() + told.lifted(), last);
    return new Chunk(written.size(), written.size() < size ? null : last);
  }

  /**
   * What a chunk has done.
   *
   * @param last its last employer; null when there are no more behind it
   */
  record Chunk(int employers, @Nullable String last) {}

  /** Whether the latest job is for the lists as they are, today, and after every import. */
  private boolean isOrdered(LocalDate today) {
    return sql.one(
            """
            select j.day = ? and j.lists_version = v.version and not exists (
              select from register_import i
              where i.started_at < j.ordered_at and i.finished_at between j.ordered_at and ?) as ordered
            from industry_list_version v, list_job j
            where j.kind = 'RE_EVALUATION' order by j.position desc limit 1
            """,
            row -> row.getBoolean("ordered"),
            today,
            clock.instant())
        .orElse(false);
  }

  private List<LocalDate> daysToOrder(LocalDate today) {
    LocalDate latest =
        sql.one(
                "select day from list_job where kind = 'RE_EVALUATION' order by position desc limit 1",
                row -> row.getObject("day", LocalDate.class))
            .orElse(today);
    return Stream.concat(
            rules.stored().lists().stream()
                .map(IndustryList::validFrom)
                .filter(first -> first.isAfter(latest) && first.isBefore(today)),
            Stream.of(today))
        .sorted()
        .toList();
  }

  private static String json(List<Verdict> verdicts) {
    try {
      return JSON.writeValueAsString(verdicts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
