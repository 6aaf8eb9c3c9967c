package no.bht.acceptance;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import no.bht.acceptance.AcceptanceStack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The supervision service dies, again and again, while an office works: in the middle of events
 * that are taken in, of commands, of the letters of a campaign, of earlier inspections, of sweeps
 * over what is overdue, of claims and publications. What it has and what it told are those of a
 * service that nobody disturbed. Twenty kills and a campaign of 200: {@code ./bht test -pl
 * verification/acceptance -am -Dtest=SupervisionKillsTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dbht.test.kills=20}.
 */
class SupervisionKillsTest {
  private static final int KILLS = Integer.getInteger("bht.test.kills", 2);
  private static final long SEED = Long.getLong("bht.test.seed", 20_261_122L);

  /** A part of the work, and the table by which is seen how far it has come. */
  private record Part(String table, Consumer<SupervisionWork> work) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("inbox", SupervisionWork::hear),
          new Part("event_log", SupervisionWork::inspect),
          new Part("casework_letter", SupervisionWork::beginCampaign),
          new Part("history_inspection", SupervisionWork::takeInEarlier),
          new Part("event_log", SupervisionWork::passDeadlines),
          new Part("event_log", SupervisionWork::finish));

  /** Left out: how often somebody asked and what he was answered, how far somebody has come. */
  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name not in (
        'flyway_schema_history', 'audit_log', 'idempotency_key', 'clock_offset', 'relay_state', 'signing_key',
        'statistics_count')
      order by table_name
      """;

  /** The rows of a table without ids, moments and numbers that were handed out. */
  private static final String ROWS =
      """
      select regexp_replace(
        (to_jsonb(t) - '{position,second_notice_at,html,pdf,html_sha256,pdf_sha256}'::text[])::text,
        '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|20[0-9-]{8}T[0-9:.+]*Z?|2027/[0-9]+(-[0-9]+)?',
        '?', 'g') as said
      from %s t order by said
      """;

  /** Not the common pool: its one worker on two processors is told there that a process ended. */
  private static final Executor WORKERS = Thread::startVirtualThread;

  private final Random chance = new Random(SEED);

  @Test
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  void killed_again_and_again_it_ends_as_if_nobody_had_disturbed_it() {
    System.out.printf("%d kills of the supervision service, seed %d%n", KILLS, SEED);
    try (Alone undisturbed = supervision("undisturbed");
        Alone killed = supervision("killed")) {
      List<CompletableFuture<Long>> ends = workThrough(undisturbed);
      SupervisionWork work = new SupervisionWork(killed, 10 * KILLS);
      for (int i = 0; i < PARTS.size(); i++) {
        workWhileKilled(killed, work, i, ends.get(i));
      }
      ends.getLast().join();
      assertSame(killed, undisturbed);
      assertAllTold(killed);
    }
  }

  private static Alone supervision(String name) {
    return new Alone(
        Service.SUPERVISION,
        name,
        Map.of(
            "BHT_SUPERVISION_OVERDUE_EVERY", "1s",
            "BHT_SUPERVISION_OVERDUE_BATCH_SIZE", "1",
            "BHT_SUPERVISION_STATISTICS_EVERY", "1s",
            "BHT_SUPERVISION_CANDIDATES_EVERY", "1s",
            "MP_MESSAGING_INCOMING_EVENTS_SESSION_TIMEOUT_MS", "6000",
            "MP_MESSAGING_INCOMING_EVENTS_HEARTBEAT_INTERVAL_MS", "2000"));
  }

  /** One part after the other; how many rows there are at the end of each. */
  private static List<CompletableFuture<Long>> workThrough(Alone service) {
    SupervisionWork work = new SupervisionWork(service, 10 * KILLS);
    List<CompletableFuture<Long>> ends = new ArrayList<>();
    CompletableFuture<Long> last = CompletableFuture.completedFuture(0L);
    for (Part part : PARTS) {
      last =
          last.thenApplyAsync(
              before -> {
                part.work.accept(work);
                return service.count(part.table);
              },
              WORKERS);
      ends.add(last);
    }
    return ends;
  }

  /** The first kill falls in the commands, the second in the campaign, and so on round. */
  private void workWhileKilled(
      Alone service, SupervisionWork work, int number, CompletableFuture<Long> undisturbed) {
    Part part = PARTS.get(number);
    int kills = (KILLS + (PARTS.size() - number) % PARTS.size()) / PARTS.size();
    long begin = service.count(part.table);
    long end = kills == 0 ? begin : undisturbed.join();
    CompletableFuture<Void> working =
        CompletableFuture.runAsync(() -> part.work.accept(work), WORKERS);
    for (int n = 0; n < kills; n++) {
      long point = begin + (long) ((n + chance.nextDouble()) / kills * (end - begin));
      kill(service, part.table, point, working);
      service.restart();
    }
    working.join();
  }

  /** As soon as there are more rows than that; a moment later, so that it is in the next step. */
  private void kill(Alone service, String table, long point, CompletableFuture<Void> working) {
    while (service.count(table) <= point && !working.isDone()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(20)));
    String when = working.isDone() ? ", when all was done" : "";
    service.kill();
    System.out.printf("killed at %d of %s, drawn %d%s%n", service.count(table), table, point, when);
  }

  private static void assertSame(Alone killed, Alone undisturbed) {
    assertThat(undisturbed.count("dead_letter")).isZero();
    assertThat(undisturbed.ask("select distinct split_part(event_type, '.', 4) from event_log"))
        .contains("activity-stopped", "violation-fee-overdue", "reaction-publication-changed");
    assertSoftly(
        softly ->
            undisturbed
                .ask(TABLES)
                .forEach(
                    table ->
                        softly
                            .assertThat(killed.ask(ROWS.formatted(table)))
                            .as(table)
                            .containsExactlyElementsOf(undisturbed.ask(ROWS.formatted(table)))));
  }

  /** All that stands in the log is on the topic, of each subject in its order. */
  private static void assertAllTold(Alone service) {
    service.awaitThat("last_position = (select max(position) from event_log) from relay_state");
    assertThat(
            Topic.events(AcceptanceStack.running().kafkaAddress(), service.topic("supervision"))
                .stream()
                .map(event -> event.key() + event.id())
                .distinct()
                .sorted(comparing(told -> told.substring(0, 9))))
        .containsExactlyElementsOf(
            service.ask("select subject || event_id from event_log order by subject, position"));
  }
}
