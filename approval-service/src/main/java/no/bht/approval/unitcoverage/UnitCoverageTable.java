package no.bht.approval.unitcoverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Decisions on sub-units; rows are added, never changed. */
@ApplicationScoped
class UnitCoverageTable {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String LOCK =
      """
      select exists (select from approval a where a.provider = p.organisation_number)
      from provider p where p.organisation_number = ? for update
      """;

  private static final String ADD =
      """
      insert into unit_coverage (id, provider, unit, covered, from_day, reason, decided_by, recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String COVERED =
      """
      select covered from unit_coverage where provider = ? and unit = ? and from_day <= ?
      order by from_day desc, recorded_at desc limit 1
      """;

  private static final String LIST =
      """
      select id, provider, unit, covered, from_day, reason, decided_by, recorded_at
      from unit_coverage where provider = ? and id > ? order by id limit ?
      """;

  private static final String ONE =
      """
      select id, provider, unit, covered, from_day, reason, decided_by, recorded_at
      from unit_coverage where provider = ? and id = ?
      """;

  private final DataSource database;

  UnitCoverageTable(DataSource database) {
    this.database = database;
  }

  /**
   * Holds the provider, so that its events keep their order; whether it has, or had, an approval.
   */
  boolean lockApproved(OrganisationNumber provider) {
    return run(
        LOCK,
        select -> {
          select.setString(1, provider.value());
          try (ResultSet row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
          }
        });
  }

  boolean isCovered(OrganisationNumber provider, OrganisationNumber unit, LocalDate day) {
    return run(
        COVERED,
        select -> {
          select.setString(1, provider.value());
          select.setString(2, unit.value());
          select.setObject(3, day);
          try (ResultSet row = select.executeQuery()) {
            return !row.next() || row.getBoolean(1);
          }
        });
  }

  void add(UnitCoverage decision) {
    run(
        ADD,
        insert -> {
          insert.setObject(1, decision.id());
          insert.setString(2, decision.provider().value());
          insert.setString(3, decision.unit().value());
          insert.setBoolean(4, decision.covered());
          insert.setObject(5, decision.from());
          insert.setString(6, decision.reason());
          insert.setString(7, decision.decidedBy());
          insert.setObject(8, decision.recordedAt().atOffset(ZoneOffset.UTC));
          return insert.executeUpdate();
        });
  }

  List<UnitCoverage> of(OrganisationNumber provider, @Nullable UUID after, int limit) {
    return run(
        LIST,
        select -> {
          select.setString(1, provider.value());
          select.setObject(2, after == null ? BEFORE_ALL : after);
          select.setInt(3, limit);
          try (ResultSet row = select.executeQuery()) {
            List<UnitCoverage> decisions = new ArrayList<>();
            while (row.next()) {
              decisions.add(decision(row));
            }
            return decisions;
          }
        });
  }

  Optional<UnitCoverage> find(OrganisationNumber provider, UUID id) {
    return run(
        ONE,
        select -> {
          select.setString(1, provider.value());
          select.setObject(2, id);
          try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(decision(row)) : Optional.empty();
          }
        });
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Use<T> use) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return use.of(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("Decisions on sub-units cannot be reached", e);
    }
  }

  private static UnitCoverage decision(ResultSet row) throws SQLException {
    return new UnitCoverage(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("provider")),
        new OrganisationNumber(row.getString("unit")),
        row.getBoolean("covered"),
        row.getObject("from_day", LocalDate.class),
        row.getString("reason"),
        row.getString("decided_by"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
