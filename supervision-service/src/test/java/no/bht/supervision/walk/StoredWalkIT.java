package no.bht.supervision.walk;

import static no.bht.supervision.fixture.Calls.clock;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.realTime;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Reactions.noon;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.bht.casework.usecase.appeal.EndDeferral;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.statistics.CubeCheck;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every command by HTTP in any order, on the real database, while time goes on and the sweeps run:
 * then the register of reactions says what the reactions' own tables say, the statistics what
 * counting from nothing gives, the event log has each decision once, and the law was kept. Longer:
 * {@code -Dbht.test.stored-steps=}, {@code -Dbht.test.seed=}.
 */
@SupervisionTest
class StoredWalkIT {
  private static final int STEPS = Integer.getInteger("bht.test.stored-steps", 300);
  private static final long SEED = Long.getLong("bht.test.seed", 20_261_122L);
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(9900);
  private static final OrganisationNumber PROVIDER = OrganisationNumbers.valid(9901);
  private static final String[] PARTIES = {EMPLOYER.value(), PROVIDER.value()};

  /** What is told of decisions; the first id of its payload is that of what was decided. */
  private static final String DECISIONS =
      """
      select kind || ' ' || coalesce(payload ->> 'fineId', payload ->> 'stopId', payload ->> 'feeId',
        payload ->> 'orderId', payload ->> 'recommendationId', payload ->> 'reportId')
      from (
        select split_part(event_type, '.', 4) as kind, payload::jsonb from event_log
        where subject = any (?::text[])) e
      where kind in ('order-issued', 'order-complied', 'order-annulled', 'coercive-fine-imposed',
        'activity-stopped', 'violation-fee-imposed', 'withdrawal-recommended', 'deviation-decided')
      """;

  private static final String TOLD_TWICE =
      """
      select event_type || ' ' || payload::text from event_log
      where subject = any (?::text[]) and event_type like '%overdue%'
      group by event_type, payload::text having count(*) > 1
      """;

  @Inject Sql sql;
  @Inject Announced announced;
  @Inject EndDeferral deferrals;
  @Inject CubeCheck cube;

  private final Random random = new Random(SEED);
  private final StoredThings things = new StoredThings(random);

  @AfterEach
  void itIsToday() {
    realTime();
  }

  @Test
  void whatever_was_done_all_tables_tell_the_same() {
    walk();
    System.out.printf("%d steps from seed %d: %s%n", STEPS, SEED, things);

    assertThat(things.unexpected).isEmpty();
    SoftAssertions all = new SoftAssertions();
    all.assertThat(texts(SqlFile.read("register_from_aggregates"), 2)).as("register").isEmpty();
    all.assertThat(texts(DECISIONS, 1))
        .as("events")
        .containsExactlyInAnyOrderElementsOf(things.decided);
    all.assertThat(texts(TOLD_TWICE, 1)).as("told twice").isEmpty();
    all.assertThat(texts(SqlFile.read("decided_unheard"), 1)).as("decided unheard").isEmpty();
    all.assertAll();
    assertDeadlinesOnWorkingDays();
    assertNoMoreIsToBePaidThanHasAccrued();
    cube.assertRight(today(), things.today);
    cube.renewAll();
    cube.assertRight(today(), things.today);
  }

  private void walk() {
    announced.affiliated(EMPLOYER, PROVIDER, "2025-01-01", null);
    StoredMatters matters = new StoredMatters(things, EMPLOYER, PROVIDER);
    matters.inspect();
    List<Runnable> commands = new ArrayList<>(matters.commands());
    commands.addAll(new StoredReactions(things, EMPLOYER).commands());
    commands.addAll(new StoredSanctions(things).commands());
    commands.addAll(new StoredProcedure(things, EMPLOYER).commands());
    for (int step = 0; step < STEPS; step++) {
      if (random.nextInt(4) == 0) {
        things.today = things.today.plusDays(random.nextInt(5));
        clock(noon(things.today));
        deferrals.endPast();
      }
      commands.get(random.nextInt(commands.size())).run();
    }
  }

  private void assertDeadlinesOnWorkingDays() {
    record Due(String what, LocalDate day) {}
    List<Due> all =
        sql.list(
            SqlFile.read("deadlines_of_parties"),
            row -> new Due(row.getString("what"), row.getObject("day", LocalDate.class)),
            parties(8));
    assertThat(all.stream().filter(due -> due.day() != null))
        .isNotEmpty()
        .allMatch(due -> NorwegianDays.isWorkingDay(due.day()));
  }

  private void assertNoMoreIsToBePaidThanHasAccrued() {
    for (String fine : things.all("fine")) {
      JsonPath found = inspector().get(fine).jsonPath();
      assertThat(new BigDecimal(found.getString("payable")))
          .as(found.prettify())
          .isLessThanOrEqualTo(new BigDecimal(found.getString("accrued")));
    }
  }

  private List<String> texts(String select, int times) {
    return sql.list(select, row -> row.getString(1), parties(times));
  }

  private static Object[] parties(int times) {
    return Stream.generate(() -> (Object) PARTIES).limit(times).toArray();
  }
}
