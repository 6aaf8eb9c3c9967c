package no.bht.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final Instant NOW = Instant.parse("2026-10-06T08:00:00Z");

  @Test
  void an_id_is_a_uuid_of_version_7_that_begins_with_the_time() {
    UUID id = new Ids(InstantSource.fixed(NOW)).next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void ids_of_one_millisecond_ascend_beyond_the_counter() {
    Ids ids = new Ids(InstantSource.fixed(NOW));

    List<String> made = IntStream.range(0, 10_000).mapToObj(i -> ids.next().toString()).toList();

    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void ids_ascend_when_the_clock_is_set_back() {
    List<Instant> times = new ArrayList<>(List.of(NOW, NOW.minusSeconds(3600)));
    Ids ids = new Ids(times::removeFirst);

    assertThat(ids.next().toString()).isLessThan(ids.next().toString());
  }
}
