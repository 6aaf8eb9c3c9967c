package no.bht.employerregistry.registerfeed.client;

import static no.bht.employerregistry.employer.domain.UnitKind.MAIN;
import static no.bht.employerregistry.employer.domain.UnitKind.SUB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.bht.employerregistry.fixture.RegisterStandIn;
import no.bht.employerregistry.registerfeed.domain.FeedBatch;
import no.bht.employerregistry.registerfeed.domain.FeedItem;
import no.bht.employerregistry.registerfeed.domain.FeedItem.Change;
import no.bht.employerregistry.registerfeed.domain.FeedPosition;
import no.bht.employerregistry.registerfeed.domain.FeedPosition.FromId;
import no.bht.employerregistry.registerfeed.domain.FeedPosition.Since;
import no.bht.employerregistry.registerfeed.domain.NationalRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Answers of the real register, where they are at hand. */
class RealAnswersTest {
  private static final String SETTING = "bht.test.real-data";

  @BeforeAll
  static void files_are_at_hand() {
    assumeTrue(
        Files.isDirectory(folder()),
        "Skipped: the setting " + SETTING + " names no directory with the register's real files");
  }

  @Test
  void every_kind_of_change_is_read() throws IOException {
    List<FeedItem> items = FeedAnswer.items(MAIN, json("automa-flow/updates_mixed_types.json"));

    assertThat(items)
        .extracting(FeedItem::change)
        .containsExactly(Change.DELETED, Change.NEW, Change.REMOVED, Change.UNKNOWN);
    assertThat(items.getFirst().publishedAt()).isEqualTo("2026-09-05T15:00:31.809Z");
    assertThat(FeedAnswer.items(MAIN, json("automa-flow/updates_with_changes.json"))).hasSize(3);
    assertThat(FeedAnswer.items(MAIN, json("automa-flow/updates_empty.json"))).isEmpty();
    assertThat(FeedAnswer.items(MAIN, json("automa-flow/updates_newest.json"))).hasSize(1);
    assertThat(
            FeedAnswer.items(
                SUB, json("pia-brreg-oppdaterer/oppdatering-underenhet-response.json")))
        .hasSize(10);
  }

  @Test
  void ten_thousand_real_items_come_once_each_with_their_gaps() throws IOException {
    List<String> lines =
        Files.readAllLines(folder().resolve("../update-feed-sample.csv")).stream().skip(1).toList();
    List<Long> taken = new ArrayList<>();
    Set<Change> changes = new HashSet<>();
    try (RegisterStandIn standIn = new RegisterStandIn()) {
      for (String line : lines) {
        String[] item = line.split(",", -1);
        standIn.update(MAIN, Long.parseLong(item[0]), item[3], item[1], item[2]);
      }
      NationalRegister register =
          new HttpNationalRegister(
              new RegisterHttp(
                  new RegisterHttp.Asking(
                      standIn.address(),
                      "test",
                      Duration.ofSeconds(5),
                      Duration.ofMinutes(1),
                      Duration.ofMinutes(1))));
      FeedPosition position = new Since(Instant.parse("2026-07-22T00:00:00Z"));
      FeedBatch batch;
      do {
        batch = FeedBatch.of(MAIN, position, register.updates(MAIN, position, 1000), 1000);
        batch.items().forEach(item -> taken.add(item.id()));
        batch.items().forEach(item -> changes.add(item.change()));
        position = batch.next();
      } while (!batch.last());
      assertThat(position).isEqualTo(new FromId(24_938_253));
    }

    assertThat(taken).doesNotHaveDuplicates().isSorted().hasSize(10_000);
    assertThat(changes)
        .containsExactlyInAnyOrder(Change.NEW, Change.CHANGED, Change.DELETED, Change.REMOVED);
  }

  private static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(folder().resolve(name).toFile());
  }

  private static Path folder() {
    return Path.of(System.getProperty(SETTING, "absent"), "enhetsregisteret", "api-v2");
  }
}
