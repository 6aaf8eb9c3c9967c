package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The registry dies in the middle of an import: what is there is whole, and after the file was sent
 * again the registry and its events are those of an import that nobody disturbed.
 */
class ImportKillTest {
  private static final int UNITS = Integer.getInteger("bht.test.import-units", 4_000);

  /** Every column of an employer and of its industry codes. */
  private static final String STATE =
      """
      select to_jsonb(e)::text || (
        select jsonb_agg(to_jsonb(i) order by i.classification)::text from employer_industry i
        where i.organisation_number = e.organisation_number)
      from employer e order by e.organisation_number
      """;

  private static final String EVENTS =
      """
      select subject || event_type || payload::text from event_log
      order by subject, position
      """;

  @TempDir private Path directory;

  @Test
  void an_import_that_was_killed_is_run_again_and_ends_as_if_undisturbed() throws IOException {
    Path file = file();
    try (Registry killed = Registry.start("killed");
        Registry undisturbed = Registry.start("undisturbed")) {
      CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(killed, file));
      Eventually.until(
          "some employers are there", () -> sending.isDone() || killed.count("employer") > 0);
      killed.kill();
      assertThat(sending).failsWithin(Duration.ofSeconds(30));

      assertThat(killed.count("employer")).isBetween(1L, UNITS - 1L);
      assertThat(killed.ask(STATE)).doesNotContainNull();
      assertThat(killed.count("employer_industry")).isEqualTo(killed.count("employer"));
      killed.restart();
      JsonNode again = send(killed, file);
      JsonNode whole = send(undisturbed, file);

      assertThat(again.path("read")).isEqualTo(whole.path("read"));
      assertThat(again.path("rejected")).isEqualTo(whole.path("rejected"));
      assertThat(killed.ask(STATE)).hasSize(UNITS).isEqualTo(undisturbed.ask(STATE));
      assertThat(killed.ask(EVENTS)).isNotEmpty().isEqualTo(undisturbed.ask(EVENTS));
    }
  }

  /** The demonstration's sub-units over and over, each time under another number. */
  private Path file() throws IOException {
    List<String> model =
        Files.readAllLines(
            Path.of(System.getProperty("bht.root"), "deploy/demonstration/underenheter.csv"));
    StringBuilder text = new StringBuilder(model.getFirst()).append('\n');
    List<String> numbers = numbers();
    for (int i = 0; i < UNITS; i++) {
      String unit = model.get(1 + i % (model.size() - 1));
      text.append(numbers.get(i)).append(unit.substring(9)).append('\n');
    }
    return Files.writeString(directory.resolve("units.csv"), text);
  }

  /** Nine digits of the test world, the last a modulus-11 check digit. */
  private static List<String> numbers() {
    int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
    return IntStream.iterate(27_000_000, eight -> eight + 1)
        .mapToObj(Integer::toString)
        .map(
            eight -> {
              int sum = IntStream.range(0, 8).map(i -> (eight.charAt(i) - '0') * weights[i]).sum();
              return eight + (11 - sum % 11) % 11;
            })
        .filter(number -> number.length() == 9)
        .limit(UNITS)
        .toList();
  }

  private static JsonNode send(Registry registry, Path file) {
    return new Api(registry.base(), registry::token)
        .upload("/api/v1/imports?unit=SUB&classification=SN2025", file)
        .expect(201)
        .body();
  }
}
