package no.bht.supervision.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.time.Ids;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.statistics.Cells.Dimension;
import org.junit.jupiter.api.Test;

/** Answers are what the records say, whatever was changed, renewed or left lying. */
@SupervisionTest
class CubeIT {
  private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
  private static final int DAYS = 40;

  /** How many cells are not what the views of what counts say, one inspection at a time. */
  private static final String DEFINED = SqlFile.read("statistics_by_definition");

  private static final String REACTION =
      """
      insert into reaction (id, kind, inspection_id, party, party_kind, control_point, legal_bases,
        state, stage, decided_on, annulled)
      values (?, 'ORDER', ?, '399999999', 'EMPLOYER', '5527', '{}', 'ISSUED', 'DECIDED', ?, false)
      """;

  @Inject Sql sql;
  @Inject DataSource database;
  @Inject Ids ids;
  @Inject Renewal renewal;
  @Inject CubeCheck check;
  @Inject Cells cells;
  @Inject Sights sights;
  @Inject CaseTables cases;

  @Test
  void a_walk_of_changes_is_counted_right_at_every_step() {
    Random random = new Random(11);
    List<UUID> inspections = new ArrayList<>();
    for (int step = 0; step < 250; step++) {
      change(random, inspections);
      if (random.nextInt(4) == 0) {
        renewal.renew();
      }
      if (step % 10 == 9) {
        assertRight();
      }
    }
    renewal.forget();
    assertRight();
    check.renewAll();
    assertRight();
    LocalDate last = FIRST.plusDays(DAYS + 60L);
    assertThat(sql.one(DEFINED, row -> row.getLong(1), FIRST, last, FIRST, last)).contains(0L);
  }

  private void change(Random random, List<UUID> inspections) {
    if (inspections.isEmpty() || random.nextInt(3) == 0) {
      inspections.add(inspection(random.nextBoolean() ? "UNDER_WAY" : "CARRIED_OUT", day(random)));
      return;
    }
    UUID id = inspections.get(random.nextInt(inspections.size()));
    switch (random.nextInt(8)) {
      case 0 -> update("carried_out_on = '" + day(random) + "'", id);
      case 1 -> update("employees = " + random.nextInt(200) + ", municipality = '4601'", id);
      case 2 -> breakOff(id, day(random));
      case 3 -> sql.update(REACTION, ids.next(), id, day(random));
      case 4 -> sql.update("update reaction set annulled = true where inspection_id = ?", id);
      case 5 ->
          sql.update(
              """
              update reaction set complied_on = decided_on + 9, ended_on = decided_on + 12, stage = 'ENDED'
              where inspection_id = ?
              """,
              id);
      case 6 -> sql.update("delete from reaction where inspection_id = ?", id);
      default -> answer(id, random.nextBoolean() ? "BREACH" : "IN_ORDER");
    }
  }

  private void assertRight() {
    check.assertRight(FIRST, FIRST.plusDays(DAYS + 60L));
  }

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private UUID inspection(String state, LocalDate day) {
    UUID id = ids.next();
    sql.update(
        """
        insert into inspection (id, party, party_kind, form, announced, state, control_points, checklist_version,
          opened_on, inspector, version, carried_out_on, selection_reason, industry_code, classification)
        values (?, '399999999', 'EMPLOYER', 'ON_SITE', true, ?, '{5527}', 'employers', ?, 'cube', 0, ?, 'RISK',
          '41.200', 'SN2007')
        """,
        id,
        state,
        day,
        day);
    return id;
  }

  private void update(String what, UUID id) {
    sql.update("update inspection set " + what + " where id = ?", id);
  }

  private void breakOff(UUID id, LocalDate day) {
    sql.update(
        """
        update inspection set state = 'BROKEN_OFF', broken_off_on = ?, broken_off_by = 'x', broken_off_reason = 'x'
        where id = ? and state <> 'BROKEN_OFF'
        """,
        day,
        id);
  }

  private void answer(UUID id, String outcome) {
    sql.update(
        """
        insert into control_point_answer (inspection_id, number, code, outcome, facts, observed_on, provider,
          answered_by, answered_at)
        select ?, count(*), '5527', ?, 'x', ?, '310000027', 'x', now()
        from control_point_answer where inspection_id = ?
        """,
        id,
        outcome,
        FIRST,
        id);
  }

  @Test
  void the_last_answer_counts_and_one_broken_off_does_not() {
    LocalDate day = LocalDate.of(1993, 3, 3);
    UUID corrected = inspection("CARRIED_OUT", day);
    answer(corrected, "BREACH");
    answer(corrected, "IN_ORDER");
    UUID broken = inspection("CARRIED_OUT", day);
    answer(broken, "BREACH");
    assertThat(total(day)).isEqualTo(new Counts(2, 2, 1, 0, 2, 1));

    breakOff(broken, day);

    assertThat(total(day)).isEqualTo(new Counts(1, 1, 0, 0, 1, 0));
    assertThat(cells.by(on(day), Dimension.BROKEN_OFF))
        .containsEntry("ALL", new Counts(1, 0, 0, 0, 0, 0));
    update("carried_out_on = '" + day.plusDays(1) + "'", corrected);
    assertThat(total(day).inspections()).isZero();
    assertThat(total(day.plusDays(1)).inspections()).isEqualTo(1);
  }

  /** One writes a reaction, another carries the inspection out and is counted before it commits. */
  @Test
  void a_reaction_that_commits_late_is_counted() throws SQLException {
    LocalDate day = LocalDate.of(1994, 4, 4);
    UUID id = inspection("UNDER_WAY", day);
    try (Connection late = database.getConnection()) {
      late.setAutoCommit(false);
      try (PreparedStatement insert = late.prepareStatement(REACTION)) {
        insert.setObject(1, ids.next());
        insert.setObject(2, id);
        insert.setObject(3, day);
        insert.executeUpdate();
      }
      update("state = 'CARRIED_OUT'", id);
      check.renewAll();
      assertThat(total(day).withReaction()).isZero();
      late.commit();
      late.setAutoCommit(true);
    }
    assertThat(total(day).withReaction()).isEqualTo(1);
    check.renewAll();
    assertThat(total(day).withReaction()).isEqualTo(1);
  }

  @Test
  void what_is_undone_leaves_nothing() throws SQLException {
    LocalDate day = LocalDate.of(1995, 9, 9);
    UUID id = inspection("CARRIED_OUT", day);
    try (Connection killed = database.getConnection()) {
      renewing(killed, "pg_advisory_lock");
      killed.setAutoCommit(false);
      try (Statement delete = killed.createStatement()) {
        delete.executeUpdate("delete from inspection where id = '" + id + "'");
        delete.execute("select count_cells(array['" + day + "'::date])");
        delete.execute("delete from statistics_mark");
      }
      killed.rollback();
      killed.setAutoCommit(true);
      renewing(killed, "pg_advisory_unlock");
    }
    assertThat(total(day).inspections()).isEqualTo(1);
  }

  @Test
  void orders_are_open_from_their_decision_to_the_day_before_they_end() {
    LocalDate day = LocalDate.of(1996, 6, 6);
    UUID id = inspection("CARRIED_OUT", day);
    long others = open(day.plusDays(9));
    sql.update(REACTION, ids.next(), id, day.plusDays(10));
    assertThat(open(day.plusDays(9))).isEqualTo(others);
    assertThat(open(day.plusDays(10))).isEqualTo(others + 1);

    sql.update(
        "update reaction set stage = 'ENDED', ended_on = ? where inspection_id = ?",
        day.plusDays(50),
        id);

    assertThat(open(day.plusDays(49))).isEqualTo(others + 1);
    assertThat(open(day.plusDays(50))).isEqualTo(others);
  }

  @Test
  void times_run_from_inspection_to_decision_and_from_there_to_compliance() {
    LocalDate day = LocalDate.of(1997, 7, 7);
    for (int days : new int[] {1, 2, 3, 40}) {
      sql.update(REACTION, ids.next(), inspection("CARRIED_OUT", day), day.plusDays(days));
    }
    sql.update(
        """
        update reaction set stage = 'ENDED', complied_on = decided_on + 10, ended_on = decided_on + 20
        where decided_on between ? and ?
        """,
        day,
        day.plusDays(39));
    sql.update("update reaction set annulled = true where decided_on = ?", day.plusDays(40));

    Made times =
        cases.times(
            sights.seen(
                new Question(
                    Statistic.TIMES, new Period(day, day.plusDays(60)), PartyKind.EMPLOYER, true)));

    assertThat(times.rows())
        .filteredOn(row -> "ORDER".equals(row.get("kind")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("timesToDecision", 3L)
                    .containsEntry("medianDaysToDecision", 2)
                    .containsEntry("p90DaysToDecision", 3)
                    .containsEntry("timesToCompliance", 3L)
                    .containsEntry("medianDaysToCompliance", 10));
  }

  @Test
  void what_a_provider_caused_is_its_own_row() {
    LocalDate day = LocalDate.of(1998, 8, 8);
    UUID id = inspection("CARRIED_OUT", day);
    answer(id, "BREACH");

    assertThat(cells.by(on(day), Dimension.PROVIDER))
        .containsEntry("310000027", new Counts(1, 1, 1, 0, 1, 1));
    sql.update(
        "update control_point_answer set caused_by_provider = false where inspection_id = ?", id);
    assertThat(cells.by(on(day), Dimension.PROVIDER)).isEmpty();
  }

  private long open(LocalDate day) {
    Question asked =
        new Question(
            Statistic.OPEN_ORDERS, new Period(Period.FIRST, day), PartyKind.EMPLOYER, true);
    return cells.openOrders(sights.seen(asked), day).stream()
        .mapToLong(Cells.Counted::number)
        .sum();
  }

  private Counts total(LocalDate day) {
    return cells.total(on(day));
  }

  private Question on(LocalDate day) {
    return sights.seen(
        new Question(Statistic.OUTCOMES, new Period(day, day), PartyKind.EMPLOYER, true));
  }

  private static void renewing(Connection connection, String lock) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select " + lock + "(hashtext('supervision'), hashtext('statistics'))");
    }
  }
}
