package no.bht.platform.sweep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class SweepsTest {
  @Inject Sweeps sweeps;
  @Inject Sql sql;
  @Inject Ids ids;

  private final TreeSet<Integer> due = new TreeSet<>();
  private final List<Integer> tried = new ArrayList<>();
  private Set<Integer> bad = Set.of();
  private String work = "";

  @BeforeEach
  void begin() {
    work = "test-" + ids.next();
  }

  @Test
  void rows_that_fail_hold_up_no_other_and_are_tried_once() {
    dueTo(25);
    bad = Set.of(0, 7, 24);

    Sweeps.untilNothingIsLeft("test", this::some);

    assertThat(due).containsExactlyInAnyOrder(0, 7, 24);
    tried.clear();
    assertThat(some()).isZero();
    assertThat(tried).isEmpty();
  }

  @Test
  void each_failure_doubles_the_pause_up_to_an_hour() {
    dueTo(1);
    bad = Set.of(0);
    List<Integer> pauses = new ArrayList<>();
    for (int failures = 1; failures <= 9; failures++) {
      assertThat(some()).isEqualTo(1);
      pauses.add(pause());
      update("update put_aside set retry_at = now() where work = ?");
    }

    assertThat(pauses).containsExactly(1, 2, 4, 8, 16, 32, 60, 60, 60);
  }

  @Test
  void what_is_done_at_last_is_forgotten() {
    dueTo(3);
    bad = Set.of(1);
    Sweeps.untilNothingIsLeft("test", this::some);
    assertThat(aside()).isEqualTo(1);
    assertThat(shown()).contains("bht_sweep_aside{").contains(work);

    bad = Set.of();
    update("update put_aside set retry_at = now() where work = ?");
    Sweeps.untilNothingIsLeft("test", this::some);

    assertThat(due).isEmpty();
    assertThat(aside()).isZero();
  }

  @Test
  void what_is_not_due_any_more_is_forgotten_a_day_after_its_pause() {
    dueTo(1);
    bad = Set.of(0);
    some();
    due.clear();

    update("update put_aside set retry_at = now() - interval '23 hours' where work = ?");
    some();
    assertThat(aside()).isEqualTo(1);
    update("update put_aside set retry_at = now() - interval '25 hours' where work = ?");
    some();

    assertThat(aside()).isZero();
  }

  @Test
  void where_a_thousand_fail_no_more_are_tried() {
    dueTo(1);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.update(
                    """
                    insert into put_aside select ?, 'x' || n, 1, 'Test', now() + interval '1 hour'
                    from generate_series(1, 999) n
                    """,
                    work));
    bad = Set.of(0);
    assertThat(some()).isEqualTo(1);
    bad = Set.of();
    dueTo(2);

    assertThat(some()).isZero();
  }

  @Test
  void what_cannot_even_be_read_is_the_fault_of_no_row() {
    DueRows<Integer> unreadable =
        new DueRows<>(
            work,
            10,
            most -> {
              throw new IllegalStateException("unreadable");
            },
            row -> row,
            rows -> {});

    assertThatThrownBy(() -> sweeps.some(unreadable)).hasMessage("unreadable");
    assertThat(aside()).isZero();
  }

  @Test
  void every_figure_that_an_alert_looks_at_is_there() throws IOException {
    some();
    List<String> named =
        Pattern.compile("bht_sweep_[a-z_]+")
            .matcher(Files.readString(Path.of("../../deploy/observability/sweep-alerts.yaml")))
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();

    assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(shown()).contains(name + "{"));
  }

  private static String shown() {
    return given().get("/internal/prometheus").asString();
  }

  private void dueTo(int end) {
    for (int row = 0; row < end; row++) {
      due.add(row);
    }
  }

  private int some() {
    return sweeps.some(
        new DueRows<>(
            work,
            10,
            most -> due.stream().limit(most).toList(),
            row -> row,
            rows -> {
              tried.addAll(rows);
              if (rows.stream().anyMatch(bad::contains)) {
                throw new IllegalStateException("It always fails");
              }
              rows.forEach(due::remove);
            }));
  }

  private int pause() {
    return number(
        "select round(extract(epoch from retry_at - now()) / 60) from put_aside where work = ?");
  }

  private int aside() {
    return number("select count(*) from put_aside where work = ?");
  }

  private int number(String question) {
    return sql.one(question, row -> row.getInt(1), work).orElseThrow();
  }

  private void update(String statement) {
    QuarkusTransaction.requiringNew().run(() -> sql.update(statement, work));
  }
}
