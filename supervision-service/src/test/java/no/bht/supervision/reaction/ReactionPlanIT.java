package no.bht.supervision.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import no.bht.platform.sql.Sql;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page has an index that gives its order: nothing is read whole, and nothing sorted. */
@SupervisionTest
class ReactionPlanIT {
  private static final String BEFORE = "id < '0198c7a0-6f02-7d11-8a4e-91b2c3d4e5f6'";
  private static final String AFTER =
      "(due_on, id) > ('2026-06-01', '0198c7a0-6f02-7d11-8a4e-91b2c3d4e5f6')";

  @Inject Sql sql;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "supervision_order where true",
        "supervision_order where party = 'x' and (notice_sent_at is not null or decided_at is not null)",
        "supervision_order where inspection_id = '0198c7a0-6f02-7d11-8a4e-91b2c3d4e5f6'",
        "supervision_order where state = 'ISSUED'",
        "coercive_fine where true",
        "coercive_fine where party = 'x' and (comment_deadline is not null or imposed_on is not null)",
        "coercive_fine where order_id = '0198c7a0-6f02-7d11-8a4e-91b2c3d4e5f6'",
        "coercive_fine where state = 'IMPOSED'",
        "activity_stop where true",
        "activity_stop where party = 'x' and (comment_deadline is not null or decided_on is not null)",
        "activity_stop where inspection_id = '0198c7a0-6f02-7d11-8a4e-91b2c3d4e5f6'",
        "activity_stop where state = 'IN_FORCE'"
      })
  @TestTransaction
  void a_page_of_a_list_is_read_newest_first_by_an_index(String list) {
    assertIsReadInOrder(
        "select * from %s and %s order by id desc limit 101".formatted(list, BEFORE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "work_item_fine",
        "work_item_fine_claim",
        "work_item_fine_collection",
        "work_item_stop",
        "work_item_order",
        "work_item_order_condition",
        "work_item_order_extension"
      })
  @TestTransaction
  void a_page_of_what_waits_is_read_by_its_day_by_an_index(String view) {
    assertIsReadInOrder(
        "select * from %s where due_on is not null and %s order by due_on, id limit 101"
            .formatted(view, AFTER));
    assertIsReadInOrder(
        """
        select * from %s where due_on is not null and inspector = 'i' and due_on < '2026-07-01'
        order by due_on, id limit 101
        """
            .formatted(view));
  }

  /** Else a page of one unit would look up each that waits. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "work_item_fine",
        "work_item_fine_claim",
        "work_item_fine_collection",
        "work_item_order",
        "work_item_stop"
      })
  @TestTransaction
  void what_waits_is_not_looked_for_in_the_register(String view) {
    assertThat(sql.list("explain select id, unit from " + view, row -> row.getString(1)))
        .noneMatch(line -> line.contains(" on reaction "));
  }

  /**
   * However few rows there are, a plan that reads all or sorts is taken only if there is no other.
   */
  private void assertIsReadInOrder(String query) {
    for (String way : new String[] {"seqscan", "bitmapscan", "sort", "incremental_sort"}) {
      sql.update("set local enable_" + way + " = off");
    }
    String plan = String.join("\n", sql.list("explain " + query, row -> row.getString(1)));

    assertThat(plan).contains("Index").doesNotContain("Seq Scan").doesNotContain("Sort");
  }
}
