package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The registry dies, again and again, in the middle of an import and in the middle of the
 * re-evaluation under a new industry list: what it has and what it told are those of a registry
 * that nobody disturbed. Twenty kills of each: {@code ./bht test -pl verification/acceptance -am
 * -Dtest=RegistryKillsTest -Dsurefire.failIfNoSpecifiedTests=false -Dbht.test.kills=20}.
 */
class RegistryKillsTest {
  private static final int KILLS = Integer.getInteger("bht.test.kills", 2);
  private static final int UNITS = Integer.getInteger("bht.test.import-units", 6_000);
  private static final long SEED = Long.getLong("bht.test.seed", 20_261_122L);

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
  private static final String RULE = "FOR-2027-01-01-1";
  private static final String RE_EVALUATED =
      "employer where duty_rule = '" + RULE + "' and duty <> 'DEREGISTERED'";

  /** Everything that an import or a re-evaluation writes of employers; ids and times aside. */
  private static final List<String> STATE =
      List.of(
          "select to_jsonb(t)::text from employer t order by organisation_number",
          "select to_jsonb(t)::text from employer_industry t order by organisation_number, classification",
          "select to_jsonb(t)::text from employer_industry_history t order by organisation_number, read_on",
          "select to_jsonb(t)::text from duty_period t order by employer, obliged_from",
          "select (to_jsonb(t) - 'position' - 'known_at')::text from employer_change t order by organisation_number, position");

  private static final String EVENTS =
      """
      select concat_ws(' ', subject, event_type, payload, public_before, public_after, legal_basis)
      from event_log order by subject, position
      """;

  private final Random chance = new Random(SEED);

  @TempDir private Path directory;

  @Test
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  void killed_again_and_again_it_ends_as_if_nobody_had_disturbed_it() throws IOException {
    System.out.printf("%d kills of import and of re-evaluation, seed %d%n", KILLS, SEED);
    Path file = UnitsFile.write(directory.resolve("units.csv"), UNITS);
    try (Alone killed = registry("killed", 1);
        Alone undisturbed = registry("undisturbed", 10_000)) {
      setClock(killed);
      setClock(undisturbed);

      JsonNode whole = send(undisturbed, file);
      JsonNode again = importWithKills(killed, file);
      assertThat(again.path("read")).isEqualTo(whole.path("read"));
      assertThat(again.path("rejected")).isEqualTo(whole.path("rejected"));
      assertThat(killed.count("employer")).isEqualTo(UNITS);
      assertSame(killed, undisturbed);

      adopt(undisturbed);
      awaitReEvaluation(undisturbed);
      long changed = undisturbed.count(RE_EVALUATED);
      assertThat(changed).isPositive();
      adopt(killed);
      reEvaluateWithKills(killed, changed);
      assertSame(killed, undisturbed);
    }
  }

  /**
   * @param employersAtOnce under a new list: few where it is to be killed between them
   */
  private static Alone registry(String name, int employersAtOnce) {
    return new Alone(
        Service.EMPLOYER_REGISTRY,
        name,
        Map.of(
            "BHT_EMPLOYER_REGISTRY_IMPORTS_CHUNK_SIZE", "50",
            "BHT_EMPLOYER_REGISTRY_INDUSTRY_LISTS_CHUNK_SIZE", "" + employersAtOnce,
            "BHT_EMPLOYER_REGISTRY_INDUSTRY_LISTS_JOBS_EVERY", "1s",
            "BHT_EMPLOYER_REGISTRY_INDUSTRY_LISTS_LEASE", "3S"));
  }

  private JsonNode importWithKills(Alone registry, Path file) {
    for (int left = KILLS; left > 0; left--) {
      long point = nextPoint(registry.count("employer"), UNITS, left);
      CompletableFuture<JsonNode> sending =
          CompletableFuture.supplyAsync(() -> send(registry, file));
      killAt(registry, "employer", point, UNITS, sending::isDone);
      assertThat(sending).failsWithin(Duration.ofSeconds(30));
      assertThat(registry.count("employer_industry")).isEqualTo(registry.count("employer"));
      registry.restart();
    }
    return send(registry, file);
  }

  private void reEvaluateWithKills(Alone registry, long changed) {
    for (int left = KILLS; left > 0; left--) {
      long point = nextPoint(registry.count(RE_EVALUATED), changed, left);
      killAt(registry, RE_EVALUATED, point, changed, () -> isReEvaluated(registry));
      registry.restart();
    }
    awaitReEvaluation(registry);
  }

  /**
   * A random point in the next stretch of what is left of the way; it runs on while it is killed
   * and while it starts, and is to be in the middle at the last kill too.
   */
  private long nextPoint(long done, long all, int killsLeft) {
    return done + 1 + (long) (chance.nextDouble() * (all - done) / (killsLeft + 1));
  }

  /** As soon as so many rows are written; periods of duty and events are as many at any moment. */
  private static void killAt(
      Alone registry, String written, long point, long all, BooleanSupplier done) {
    while (registry.count(written) < point && !done.getAsBoolean()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
    registry.kill();
    System.out.printf("killed at %d of %d, drawn %d%n", registry.count(written), all, point);
    assertThat(
            registry.ask(
                """
                select employer from duty_period where obliged_to is null
                except select subject from event_log
                """))
        .isEmpty();
  }

  private static void assertSame(Alone killed, Alone undisturbed) {
    for (String table : STATE) {
      assertThat(killed.ask(table)).as(table).isEqualTo(undisturbed.ask(table));
    }
    assertThat(killed.ask(EVENTS)).isNotEmpty().isEqualTo(undisturbed.ask(EVENTS));
  }

  private static void setClock(Alone registry) {
    registry
        .as("demonstration")
        .put("/internal/clock", Map.of("instant", TODAY + "T08:00:00Z"))
        .expect(200, 204);
  }

  private static JsonNode send(Alone registry, Path file) {
    return registry
        .as("registrar")
        .upload("/api/v1/imports?unit=SUB&classification=SN2025", file)
        .expect(201)
        .body();
  }

  private static void adopt(Alone registry) throws IOException {
    Answer draft =
        registry
            .as("registrar")
            .create("/api/v1/list-proposals", NewList.withoutConstruction())
            .expect(201);
    registry
        .as("registrar")
        .change(
            "/api/v1/list-proposals/" + draft.text("/id") + "/adopt",
            draft.etag(),
            Map.of("validFrom", TODAY, "ruleVersion", RULE))
        .expect(200);
  }

  private static void awaitReEvaluation(Alone registry) {
    await().atMost(Alone.PATIENCE).until(() -> isReEvaluated(registry));
  }

  /** The last job is of the lists as they are. */
  private static boolean isReEvaluated(Alone registry) {
    return registry
        .ask(
            """
            select j.state = 'COMPLETED' and j.lists_version = v.version
            from list_job j, industry_list_version v
            where j.kind = 'RE_EVALUATION' order by j.position desc limit 1
            """)
        .equals(List.of("t"));
  }
}
