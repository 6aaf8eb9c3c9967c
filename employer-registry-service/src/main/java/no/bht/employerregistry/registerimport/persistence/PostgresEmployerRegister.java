package no.bht.employerregistry.registerimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.registerimport.domain.EmployerRegister;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.EmployerChange;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.SqlFile;

/**
 * New units go straight into the tables, unchanged ones are left alone, and what is different is
 * staged and merged with one statement.
 */
@ApplicationScoped
class PostgresEmployerRegister implements EmployerRegister {
  private static final String MERGE = SqlFile.read("merge_units");
  private static final String KNOWN_EMPLOYERS = SqlFile.read("known_employers");
  private static final String JOIN_BY_KEY = SqlFile.read("join_by_key");
  private static final String LOCK_STAGED = SqlFile.read("lock_staged");
  private static final String COMPLETE_REDUCED = SqlFile.read("complete_reduced_units");
  private static final String KEEP_DUTY_TO_LAST_DAY = SqlFile.read("keep_duty_to_last_day");
  private static final String KEEP_KNOWN_DUTY = SqlFile.read("keep_known_duty");

  private final DataSource database;

  PostgresEmployerRegister(DataSource database) {
    this.database = database;
  }

  @Override
  public ReadyUnits ready(List<AssessedUnit> units, Reading reading) {
    return UnitRows.of(units, reading);
  }

  @Override
  public Merged merge(ReadyUnits ready) {
    UnitRows units = (UnitRows) ready;
    Reading reading = units.reading();
    List<UnitRow> rows = units.rows();
    if (rows.isEmpty()) {
      return Merged.NOTHING;
    }
    try (Connection connection = database.getConnection()) {
      execute(connection, JOIN_BY_KEY);
      KnownUnits known = KnownUnits.read(connection, rows, reading.classification());
      List<UnitRow> fresh = known.isNothing() ? rows : rows.stream().filter(known::lack).toList();
      List<UnitRow> different =
          fresh.size() == rows.size()
              ? List.of()
              : rows.stream().filter(row -> !known.lack(row) && !known.haveSame(row)).toList();
      NewUnits added = units.added(fresh);
      added.insert(connection);
      return mergeStaged(connection, different, reading).plusNew(added.count(), added.obliged());
    } catch (SQLException e) {
      throw new IllegalStateException("A chunk of the register could not be merged", e);
    }
  }

  private static Merged mergeStaged(Connection connection, List<UnitRow> rows, Reading reading)
      throws SQLException {
    if (rows.isEmpty()) {
      return Merged.NOTHING;
    }
    ImportStage.lay(connection, rows);
    execute(connection, LOCK_STAGED);
    if (rows.stream().anyMatch(UnitRow::reduced)) {
      execute(connection, COMPLETE_REDUCED);
      keepDutyToLastDay(connection, reading.today());
    }
    if (!reading.decidesDuty()) {
      execute(connection, KEEP_KNOWN_DUTY);
    }
    return merge(connection, reading);
  }

  private static void keepDutyToLastDay(Connection connection, LocalDate today)
      throws SQLException {
    try (PreparedStatement keep = connection.prepareStatement(KEEP_DUTY_TO_LAST_DAY)) {
      keep.setObject(1, today);
      keep.executeUpdate();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Merged merge(Connection connection, Reading reading) throws SQLException {
    try (PreparedStatement merge = connection.prepareStatement(MERGE)) {
      String classification = reading.classification().name();
      merge.setString(1, classification);
      merge.setObject(2, reading.today());
      merge.setString(3, classification);
      merge.setObject(4, reading.today());
      merge.setObject(5, reading.today());
      merge.setObject(6, reading.today());
      try (ResultSet rows = merge.executeQuery()) {
        return merged(rows, connection);
      }
    }
  }

  private static Merged merged(ResultSet rows, Connection connection) throws SQLException {
    long added = 0;
    long changed = 0;
    List<OrganisationNumber> dutyTouched = new ArrayList<>();
    List<String> told = new ArrayList<>();
    while (rows.next()) {
      boolean isNew = rows.getBoolean("added");
      added += isNew ? 1 : 0;
      changed += isNew ? 0 : 1;
      if (rows.getBoolean("duty_touched")) {
        dutyTouched.add(new OrganisationNumber(rows.getString("organisation_number")));
      }
      if (rows.getBoolean("told")) {
        told.add(rows.getString("organisation_number"));
      }
    }
    return new Merged(added, changed, List.of(), dutyTouched, known(told, connection));
  }

  private static List<EmployerChange> known(List<String> numbers, Connection connection)
      throws SQLException {
    List<EmployerChange> known = new ArrayList<>();
    if (numbers.isEmpty()) {
      return known;
    }
    try (PreparedStatement select = connection.prepareStatement(KNOWN_EMPLOYERS)) {
      select.setObject(1, numbers.toArray(String[]::new));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          known.add(change(row));
        }
      }
    }
    return known;
  }

  private static EmployerChange change(ResultSet row) throws SQLException {
    String classification = row.getString("classification");
    return new EmployerChange(
        new OrganisationNumber(row.getString("organisation_number")),
        row.getObject("employees", Integer.class),
        row.getObject("deregistered_on", LocalDate.class),
        row.getString("organisation_form"),
        row.getString("parent"),
        row.getString("municipality_number"),
        row.getString("code1"),
        classification == null ? null : Classification.valueOf(classification));
  }
}
