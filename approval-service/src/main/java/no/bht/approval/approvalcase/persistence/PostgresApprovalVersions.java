package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.ApprovalVersions;
import no.bht.approval.approvalcase.domain.Validity;
import no.bht.approval.approvalcase.domain.history.ApprovalTimeline;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.End;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.EndReason;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.Status;
import no.bht.approval.approvalcase.domain.history.Timeline;
import no.bht.approval.approvalcase.domain.history.Timeline.Span;
import no.bht.platform.organisation.OrganisationNumber;

@ApplicationScoped
class PostgresApprovalVersions implements ApprovalVersions {
  private static final String CURRENT =
      """
      select position, approval_id, effect_from, effect_to, status, renewal_pending, valid_from,
        valid_to, end_reason, successor
      from approval_version where provider = ? and superseded_at is null order by effect_from
      """;

  /** Never earlier than what is known already, should the clock have been set back. */
  private static final String MOMENT =
      "select greatest(?, max(recorded_at)) from approval_version where provider = ?";

  private static final String SUPERSEDE =
      "update approval_version set superseded_at = ? where position = any (?)";

  private static final String INSERT =
      """
      insert into approval_version (provider, approval_id, effect_from, effect_to, status,
        renewal_pending, valid_from, valid_to, end_reason, successor, cause, recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;
  private final InstantSource clock;

  PostgresApprovalVersions(DataSource database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public ApprovalTimeline of(OrganisationNumber provider) {
    try (Connection connection = database.getConnection()) {
      return new ApprovalTimeline(
          new Timeline<>(List.copyOf(current(connection, provider).keySet())));
    } catch (SQLException e) {
      throw new IllegalStateException("The days of a provider cannot be read", e);
    }
  }

  @Override
  public void replace(OrganisationNumber provider, ApprovalTimeline timeline, Cause cause) {
    try (Connection connection = database.getConnection()) {
      Map<Span<ApprovalVersion>, Long> known = current(connection, provider);
      Set<Span<ApprovalVersion>> wanted = new HashSet<>(timeline.days().spans());
      List<Long> superseded =
          known.entrySet().stream()
              .filter(row -> !wanted.contains(row.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      List<Span<ApprovalVersion>> added =
          timeline.days().spans().stream().filter(span -> !known.containsKey(span)).toList();
      Timestamp now = moment(connection, provider);
      supersede(connection, superseded, now);
      insert(connection, provider, added, cause, now);
    } catch (SQLException e) {
      throw new IllegalStateException("The days of a provider cannot be written", e);
    }
  }

  private static Map<Span<ApprovalVersion>, Long> current(
      Connection connection, OrganisationNumber provider) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(CURRENT)) {
      select.setString(1, provider.value());
      try (ResultSet row = select.executeQuery()) {
        Map<Span<ApprovalVersion>, Long> spans = new LinkedHashMap<>();
        while (row.next()) {
          spans.put(span(row), row.getLong("position"));
        }
        return spans;
      }
    }
  }

  private Timestamp moment(Connection connection, OrganisationNumber provider) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(MOMENT)) {
      select.setTimestamp(1, Timestamp.from(clock.instant()));
      select.setString(2, provider.value());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getTimestamp(1);
      }
    }
  }

  private static void supersede(Connection connection, List<Long> positions, Timestamp now)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(SUPERSEDE)) {
      update.setTimestamp(1, now);
      update.setArray(2, connection.createArrayOf("bigint", positions.toArray()));
      update.executeUpdate();
    }
  }

  private static void insert(
      Connection connection,
      OrganisationNumber provider,
      List<Span<ApprovalVersion>> spans,
      Cause cause,
      Timestamp now)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Span<ApprovalVersion> span : spans) {
        ApprovalVersion version = span.value();
        End end = version.end();
        OrganisationNumber successor = end == null ? null : end.successor();
        insert.setString(1, provider.value());
        insert.setObject(2, version.approval().value());
        insert.setObject(3, span.from());
        insert.setObject(4, span.to());
        insert.setString(5, version.status().name());
        insert.setBoolean(6, version.renewalPending());
        insert.setObject(7, version.validity().from());
        insert.setObject(8, version.validity().to());
        insert.setString(9, end == null ? null : end.reason().name());
        insert.setString(10, successor == null ? null : successor.value());
        insert.setString(11, cause.name());
        insert.setTimestamp(12, now);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static Span<ApprovalVersion> span(ResultSet row) throws SQLException {
    String reason = row.getString("end_reason");
    String successor = row.getString("successor");
    return new Span<>(
        row.getObject("effect_from", LocalDate.class),
        row.getObject("effect_to", LocalDate.class),
        new ApprovalVersion(
            new ApprovalId(row.getObject("approval_id", UUID.class)),
            Status.valueOf(row.getString("status")),
            row.getBoolean("renewal_pending"),
            new Validity(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class)),
            reason == null
                ? null
                : new End(
                    EndReason.valueOf(reason),
                    successor == null ? null : new OrganisationNumber(successor))));
  }
}
