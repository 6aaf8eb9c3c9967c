package no.bht.platform.eventlog.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.bht.platform.eventlog.relay.HoleRule.Step;
import org.junit.jupiter.api.Test;

class HoleRuleTest {

  private static final PendingHole HOLE = new PendingHole(14, 100);
  private static final Snapshot BUSY = new Snapshot(99, 105);
  private static final Snapshot SETTLED = new Snapshot(101, 105);

  @Test
  void rows_that_follow_each_other_are_sent() {
    assertThat(next(null, BUSY, 11, 12, 13)).isEqualTo(new Step(3, 13, null, null));
  }

  @Test
  void without_rows_there_is_nothing_to_do() {
    assertThat(next(null, BUSY).isStandstill()).isTrue();
    assertThat(next(HOLE, BUSY)).isEqualTo(new Step(0, 10, HOLE, null));
  }

  @Test
  void it_stops_at_a_hole_and_notes_how_far_numbers_had_been_taken() {
    assertThat(next(null, BUSY, 11, 13, 15)).isEqualTo(new Step(1, 11, null, 14L));
  }

  @Test
  void a_batch_that_is_all_behind_a_hole_is_noted_and_not_sent() {
    assertThat(next(null, BUSY, 12, 13)).isEqualTo(new Step(0, 10, null, 12L));
  }

  @Test
  void a_hole_is_awaited_while_older_transactions_run() {
    assertThat(next(HOLE, BUSY, 12, 15, 16)).isEqualTo(new Step(0, 10, HOLE, null));
    assertThat(next(HOLE, BUSY, 12, 15, 16).isStandstill()).isTrue();
  }

  @Test
  void the_transaction_with_the_noted_id_need_not_have_ended() {
    assertThat(next(HOLE, new Snapshot(100, 105), 12).count()).isEqualTo(1);
    assertThat(next(HOLE, new Snapshot(99, 105), 12).count()).isZero();
  }

  @Test
  void what_came_in_the_meantime_is_sent_up_to_what_is_still_missing() {
    assertThat(next(HOLE, BUSY, 11, 12, 14, 15)).isEqualTo(new Step(2, 12, HOLE, null));
  }

  @Test
  void a_settled_hole_is_passed_and_a_newer_one_is_noted() {
    assertThat(next(HOLE, SETTLED, 12, 15, 16)).isEqualTo(new Step(3, 16, null, null));
    assertThat(next(HOLE, SETTLED, 12, 15, 17, 18)).isEqualTo(new Step(2, 15, null, 17L));
  }

  @Test
  void the_number_after_the_settled_ones_is_not_settled() {
    assertThat(next(HOLE, SETTLED, 14, 16).count()).isEqualTo(1);
    assertThat(next(HOLE, SETTLED, 16)).isEqualTo(new Step(0, 10, null, 15L));
  }

  @Test
  void a_batch_that_ends_before_the_settled_position_keeps_it() {
    assertThat(next(HOLE, SETTLED, 12, 13)).isEqualTo(new Step(2, 13, HOLE, null));
  }

  @Test
  void a_hole_filled_to_its_end_is_forgotten() {
    assertThat(next(HOLE, BUSY, 11, 12, 13, 14)).isEqualTo(new Step(4, 14, null, null));
  }

  @Test
  void an_id_of_another_server_is_noted_anew() {
    Snapshot restored = new Snapshot(50, 60);
    assertThat(next(HOLE, restored, 12)).isEqualTo(new Step(0, 10, null, 11L));
  }

  private static Step next(PendingHole hole, Snapshot snapshot, long... positions) {
    List<Long> rows = java.util.Arrays.stream(positions).boxed().toList();
    return HoleRule.next(new RelayState(10, hole), rows, snapshot);
  }
}
