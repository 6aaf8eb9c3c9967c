package no.bht.employerregistry.registerfeed.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedItem.Change;
import no.bht.employerregistry.registerfeed.domain.FeedPosition.FromId;
import no.bht.employerregistry.registerfeed.domain.FeedPosition.Since;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedBatchTest {
  private static final Instant MOMENT = Instant.parse("2026-11-21T05:12:00Z");

  @Test
  void the_next_cursor_is_the_last_id_and_one_whatever_gaps_there_are() {
    assertThat(batch(new FromId(5), 5, 6, 9, 958).next()).isEqualTo(new FromId(959));
  }

  @Test
  void an_empty_batch_moves_nothing() {
    assertThat(batch(new FromId(5)).next()).isEqualTo(new FromId(5));
    assertThat(batch(new Since(MOMENT)).next()).isEqualTo(new Since(MOMENT));
  }

  @Test
  void ids_take_over_from_the_moment_as_soon_as_one_is_known() {
    assertThat(batch(new Since(MOMENT), 7).next()).isEqualTo(new FromId(8));
  }

  @Test
  void an_answer_of_the_size_asked_for_is_not_the_last_one() {
    assertThat(batch(new FromId(1), 1, 2, 3, 4).last()).isFalse();
    assertThat(batch(new FromId(1), 1, 2, 3).last()).isTrue();
  }

  @Test
  void ids_that_fall_keep_no_cursor() {
    assertThatThrownBy(() -> batch(new FromId(1), 3, 2)).isInstanceOf(RegisterUnavailable.class);
  }

  @Test
  void what_lies_before_the_cursor_is_left_out_and_nothing_else_is_no_answer() {
    assertThat(batch(new FromId(3), 2, 3).items()).extracting(FeedItem::id).containsExactly(3L);
    assertThatThrownBy(() -> batch(new FromId(3), 1, 2)).isInstanceOf(RegisterUnavailable.class);
  }

  @Test
  void a_unit_is_taken_once_with_what_was_said_last() {
    FeedBatch batch =
        FeedBatch.of(
            UnitKind.MAIN,
            new FromId(1),
            List.of(
                new FeedItem(1, MOMENT, "310000019", Change.CHANGED),
                new FeedItem(2, MOMENT, "310000027", Change.NEW),
                new FeedItem(3, MOMENT, "310000019", Change.REMOVED)),
            4);

    assertThat(batch.latestByNumber()).hasSize(2);
    assertThat(batch.latestByNumber().get("310000019").change()).isEqualTo(Change.REMOVED);
  }

  @Test
  void a_removal_counts_whatever_was_said_after_it() {
    FeedBatch batch =
        FeedBatch.of(
            UnitKind.MAIN,
            new FromId(1),
            List.of(
                new FeedItem(1, MOMENT, "310000019", Change.CHANGED),
                new FeedItem(2, MOMENT, "310000019", Change.REMOVED),
                new FeedItem(3, MOMENT, "310000019", Change.DELETED)),
            4);

    assertThat(batch.latestByNumber().get("310000019").id()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Ny, NEW",
    "Endring, CHANGED",
    "Sletting, DELETED",
    "Fjernet, REMOVED",
    "Ukjent, UNKNOWN",
    "NoeNytt, UNKNOWN"
  })
  void words_of_the_register(String word, Change change) {
    assertThat(Change.of(word)).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource({"1, 30", "2, 60", "3, 120", "7, 1920", "8, 3600", "9, 3600", "1000000, 3600"})
  void pauses_double_to_the_longest(int failures, long seconds) {
    Pauses pauses = new Pauses(Duration.ofSeconds(30), Duration.ofHours(1));

    assertThat(pauses.after(failures, null)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void the_register_may_ask_for_a_longer_pause_and_not_for_a_shorter_one() {
    Pauses pauses = new Pauses(Duration.ofSeconds(30), Duration.ofHours(1));

    assertThat(pauses.after(1, Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
    assertThat(pauses.after(2, Duration.ofSeconds(1))).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void an_item_does_not_show_its_number() {
    assertThat(new FeedItem(1, MOMENT, "310000019", Change.NEW).toString())
        .doesNotContain("310000019");
  }

  private static FeedBatch batch(FeedPosition from, long... ids) {
    return FeedBatch.of(
        UnitKind.MAIN,
        from,
        Arrays.stream(ids)
            .mapToObj(id -> new FeedItem(id, MOMENT, "number " + id, Change.CHANGED))
            .toList(),
        4);
  }
}
