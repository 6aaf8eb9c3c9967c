package no.bht.supervision.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SupervisionTest
class CandidatePlanIT {
  @Inject Sql sql;

  /** 100 000 obliged employers whose provider's approval ends some years ahead. */
  @ParameterizedTest
  @ValueSource(strings = {"", "and reason = ?"})
  @TestTransaction
  void a_page_among_a_hundred_thousand_reads_an_index(String byReason) {
    sql.update(
        """
        insert into uncovered_period (employer, valid_from, reason)
        select 'z' || i, date '2029-01-01' + i % 1000, 'APPROVAL_LOST'
        from generate_series(1, 100000) i
        """);
    sql.update("analyze uncovered_period");
    LocalDate day = LocalDate.of(2026, 3, 1);
    List<Object> values = new ArrayList<>(List.of("", day, day));
    if (!byReason.isEmpty()) {
      values.add("APPROVAL_LOST");
    }
    values.addAll(List.of(101, day, day, day, day, day));

    List<String> plan =
        sql.list(
            "explain " + SqlFile.read("candidates").replace("/* reason */", byReason),
            row -> row.getString(1),
            values.toArray());

    assertThat(String.join("\n", plan))
        .contains("uncovered_period")
        .doesNotContain("Seq Scan on uncovered_period");
  }
}
