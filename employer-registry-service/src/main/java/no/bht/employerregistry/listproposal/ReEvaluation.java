package no.bht.employerregistry.listproposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.ListJobs.State;
import no.bht.employerregistry.listproposal.domain.MainCode;
import no.bht.employerregistry.obligation.usecase.ReconsiderDuty;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.parallel.SideBySide;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;

/**
 * Brings what is known of employers in line with the list of a day: on the first day of a list,
 * when one is adopted from today, and once every day, which also mends what an import wrote that
 * had begun under the list before. Only employers whose duty by list differs are written, and only
 * whose total duty changes is told, in the same transaction.
 *
 * <p>There is no state to lose: what remains to be done is what differs. After a kill another
 * replica does what is left, whichever chunks were committed, and the end state and the events are
 * the same.
 */
@ApplicationScoped
class ReEvaluation {
  /** All that a register can say of a main code. */
  private static final String CODES =
      """
      select code1 from employer_industry
      where classification = ? and code1 is not null group by code1
      """;

  /** A chunk joins by key, whatever the planner believes of what was just laid out. */
  private static final String BY_KEY =
      """
      select set_config('enable_seqscan', 'off', true), set_config('enable_mergejoin', 'off', true),
        set_config('random_page_cost', '1.1', true)
      """;

  /** No number is behind it. */
  private static final String HIGHEST = "999999999";

  /** Where the register is to be divided into parts of about the same size, by a sample of it. */
  private static final String PARTS =
      """
      select distinct unnest(percentile_disc((select array_agg(n::float8 / ?) from generate_series(1, ?) n))
        within group (order by organisation_number)) as employer
      from employer tablesample system (1) order by 1
      """;

  /** The last employer of each chunk, and of all. */
  private static final String ENDS =
      """
      select employer
      from (
        select employer, row_number() over (order by employer) as place, count(*) over () as laid_out
        from re_evaluation_stage
      ) laid
      where place % ? = 0 or place = laid_out order by employer
      """;

  private static final String STAGE = SqlFile.read("re_evaluation_stage");
  private static final String CHUNK = SqlFile.read("re_evaluation_chunk");

  private final ListJobs jobs;
  private final IndustryRules rules;
  private final ReconsiderDuty duty;
  private final SideBySide sideBySide;
  private final Sql sql;
  private final EmployerRegistrySettings settings;

  ReEvaluation(
      ListJobs jobs,
      IndustryRules rules,
      ReconsiderDuty duty,
      SideBySide sideBySide,
      Sql sql,
      EmployerRegistrySettings settings) {
    this.jobs = jobs;
    this.rules = rules;
    this.duty = duty;
    this.sideBySide = sideBySide;
    this.sql = sql;
    this.settings = settings;
  }

  /** To the end: until nothing differs. */
  void run(Job job) {
    LaidOut laidOut = begin(job);
    while (!laidOut.stretches().isEmpty()) {
      Chunk round = round(job, laidOut);
      if (round.passedOver() == 0) {
        QuarkusTransaction.requiringNew().run(() -> complete(job));
        return;
      }
      if (round.employers() == 0) {
        // All of them are being written by somebody else.
        jobs.postpone(job);
        return;
      }
      laidOut = begin(job);
    }
  }

  /** What is known of their registered code is the same still; of their exact one it may not be. */
  private void complete(Job job) {
    duty.ofExactCodes(job.day());
    jobs.finish(job, State.COMPLETED);
  }

  /** Once through what was laid out. */
  private Chunk round(Job job, LaidOut laidOut) {
    LongAdder employers = new LongAdder();
    LongAdder passedOver = new LongAdder();
    forEach(
        laidOut.stretches(),
        stretch -> {
          Chunk chunk = chunk(job, laidOut.verdicts(), stretch);
          employers.add(chunk.employers());
          passedOver.add(chunk.passedOver());
        });
    return new Chunk(employers.sum(), passedOver.sum());
  }

  /** Several stretches at once: they have no employer in common. */
  private void forEach(List<Stretch> stretches, Consumer<Stretch> work) {
    Queue<Stretch> left = new ConcurrentLinkedQueue<>(stretches);
    sideBySide.run(
        settings.industryLists().chunksAtOnce(),
        () -> {
          for (Stretch next = left.poll(); next != null; next = left.poll()) {
            work.accept(next);
          }
        },
        left::clear);
  }

  /**
   * Lays out the employers that differ; finishes the job when none does.
   *
   * @throws ListJobs.ClaimLost if the claim does not hold any more
   */
  LaidOut begin(Job job) {
    LaidOut register = QuarkusTransaction.requiringNew().call(() -> prepare(job));
    forEach(
        register.stretches(),
        stretch ->
            QuarkusTransaction.requiringNew().run(() -> layOut(job, register.verdicts(), stretch)));
    return QuarkusTransaction.requiringNew()
        .call(() -> new LaidOut(register.verdicts(), laidOut(job)));
  }

  /** What the list says of every code, and the whole register in as many parts as work at once. */
  private LaidOut prepare(Job job) {
    jobs.renew(job, 0, 0, "");
    List<String> codes = sql.list(CODES, row -> row.getString("code1"), classification(job));
    String verdicts = Verdict.json(Verdict.of(codes.stream(), job.day(), rules.stored()));
    // Not truncated: that would wait for a chunk of somebody who has lost the claim, and it for us.
    sql.update("delete from re_evaluation_stage");
    int parts = settings.industryLists().chunksAtOnce();
    List<String> inside = sql.list(PARTS, row -> row.getString("employer"), parts, parts - 1);
    return new LaidOut(
        verdicts, Stretch.between(Stream.concat(inside.stream(), Stream.of(HIGHEST)).toList()));
  }

  private void layOut(Job job, String verdicts, Stretch stretch) {
    sql.update(
        STAGE,
        verdicts,
        classification(job),
        stretch.after(),
        stretch.last(),
        job.day(),
        stretch.after(),
        stretch.last());
  }

  private List<Stretch> laidOut(Job job) {
    jobs.renew(job, 0, 0, "");
    sql.update(
        "update list_job set total = done + (select count(*) from re_evaluation_stage) where id = ?",
        job.id());
    List<String> ends =
        sql.list(ENDS, row -> row.getString("employer"), settings.industryLists().chunkSize());
    if (ends.isEmpty()) {
      complete(job);
    }
    return Stretch.between(ends);
  }

  private Classification classification(Job job) {
    return MainCode.classificationOn(job.day(), rules.stored());
  }

  /**
   * The employers of a stretch, with their events, in one transaction. What of the job it moves on
   * comes last, so that others are not kept waiting.
   *
   * @throws ListJobs.ClaimLost if the claim does not hold any more
   */
  Chunk chunk(Job job, String verdicts, Stretch stretch) {
    return QuarkusTransaction.requiringNew().call(() -> write(job, verdicts, stretch));
  }

  private Chunk write(Job job, String verdicts, Stretch stretch) {
    sql.list(BY_KEY, row -> true);
    Written written =
        sql.one(
                CHUNK,
                Written::read,
                verdicts,
                stretch.after(),
                stretch.last(),
                classification(job),
                job.day(),
                job.day())
            .orElseThrow();
    ReconsiderDuty.Changed told = duty.of(written.employers(), job.day());
    jobs.renew(job, written.employers().size(), told.established() + told.lifted(), stretch.last());
    return new Chunk(written.employers().size(), written.passedOver());
  }

  /**
   * What is to be done: the verdict on each code, and the employers that differ, as stretches of
   * numbers.
   */
  record LaidOut(String verdicts, List<Stretch> stretches) {}

  /** The employers behind a number, up to another. */
  record Stretch(String after, String last) {

    static List<Stretch> between(List<String> ends) {
      return IntStream.range(0, ends.size())
          .mapToObj(i -> new Stretch(i == 0 ? "" : ends.get(i - 1), ends.get(i)))
          .toList();
    }
  }

  private record Written(long passedOver, List<OrganisationNumber> employers) {

    static Written read(ResultSet row) throws SQLException {
      String[] numbers = (String[]) row.getArray("written").getArray();
      return new Written(
          row.getLong("passed_over"), Arrays.stream(numbers).map(OrganisationNumber::new).toList());
    }
  }

  /**
   * What a chunk has done.
   *
   * @param passedOver employers that somebody else was writing
   */
  record Chunk(long employers, long passedOver) {}
}
