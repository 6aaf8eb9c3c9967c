package no.bht.benchmark;

import java.time.Duration;
import java.util.List;
import no.bht.localstack.server.Waiting;

/** What the sweep costs must follow what is due, not what is there. */
final class ExpirySweep implements Measurement {
  private static final int TIMES = 100;
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String TOLD = "from event_log where event_type like '%.approval-expired.%'";

  private final int due;

  ExpirySweep(int due) {
    this.due = due;
  }

  @Override
  public Result measure(Lab lab) {
    List<String> numbers = Numbers.first(due * (TIMES + 1));
    Rounds few = new Rounds();
    Rounds many = new Rounds();
    Lab.Place place = lab.copyOf("approval");
    lab.start("approval-service", place, "-Xmx512m");
    Clones clones = new Clones(lab, place.name());
    clones.make(numbers.subList(0, due));
    expire(lab, place.name(), numbers); // Warms up.
    for (int i = 0; i < Rounds.COUNT; i++) {
      few.add(expire(lab, place.name(), numbers));
    }
    clones.make(numbers.subList(due, numbers.size()));
    for (int i = 0; i < Rounds.COUNT; i++) {
      many.add(expire(lab, place.name(), numbers));
    }
    return Result.atMost(
        "Expiry sweep among %d times more approvals, against among few".formatted(TIMES),
        many.median() / few.median(),
        1.5,
        List.of(
            Result.text("%d due among %d and among %d", due, due, due * (TIMES + 1)),
            "seconds among many: " + many,
            "seconds among few:  " + few));
  }

  /** The same providers each time: their approvals are put back to one that has just ended. */
  private double expire(Lab lab, String database, List<String> numbers) {
    long before = told(lab, database);
    String ours = String.join("','", numbers.subList(0, due));
    lab.execute(
        database,
        """
        update approval set valid_from = current_date - 1826, valid_to = current_date - 1,
          expiry_due_on = current_date, expired_on = null, reminder_due_on = null,
          reminded_on = null, state = 'IN_FORCE'
        where provider in ('%s')
        """
            .formatted(ours));
    if (!Waiting.until(() -> told(lab, database) >= before + due, LIMIT)) {
      throw new BenchmarkException("The sweep has not told all ends within " + LIMIT);
    }
    return Double.parseDouble(
        lab.ask(
                database,
                """
                select extract(epoch from max(occurred_at) - min(occurred_at)) from (
                  select occurred_at %s order by position desc limit %d) last
                """
                    .formatted(TOLD, due))
            .getFirst());
  }

  private static long told(Lab lab, String database) {
    return Long.parseLong(lab.ask(database, "select count(*) " + TOLD).getFirst());
  }
}
