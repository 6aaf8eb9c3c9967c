package no.bht.approval.publicregister;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Everything the register has ever said of a provider, in the order in which it became known. */
@ApplicationScoped
class RegisterHistory {
  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private static final String VERSIONS =
      """
      select position, approval_id, effect_from, effect_to, status, renewal_pending, valid_from,
        valid_to, end_reason, successor, cause, recorded_at, superseded_at
      from approval_version where provider = ? and position > ? order by position limit ?
      """;

  private final DataSource database;

  RegisterHistory(DataSource database) {
    this.database = database;
  }

  /**
   * What was said of the days from {@code effectFrom} to {@code effectTo}.
   *
   * @param effectTo {@code null} until further notice
   * @param recordedAt since when it was said
   * @param supersededAt until when; {@code null} if it still is
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Version(
      long number,
      UUID approvalId,
      LocalDate effectFrom,
      @Nullable LocalDate effectTo,
      String status,
      boolean renewalPending,
      LocalDate validFrom,
      LocalDate validTo,
      @Nullable String reasonCode,
      @Nullable String successor,
      String cause,
      Instant recordedAt,
      @Nullable Instant supersededAt) {}

  Page<Version> of(OrganisationNumber provider, @Nullable String after, PageSize size) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(VERSIONS)) {
      select.setString(1, provider.value());
      select.setLong(2, after == null ? 0 : Cursor.parse(after).as(Long::parseLong));
      select.setInt(3, size.plusOne());
      try (ResultSet row = select.executeQuery()) {
        List<Version> versions = new ArrayList<>();
        while (row.next()) {
          versions.add(version(row));
        }
        return Page.of(versions, size, last -> new Cursor(Long.toString(last.number())));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be read", e);
    }
  }

  private static Version version(ResultSet row) throws SQLException {
    LocalDate effectTo = row.getObject("effect_to", LocalDate.class);
    OffsetDateTime supersededAt = row.getObject("superseded_at", OffsetDateTime.class);
    return new Version(
        row.getLong("position"),
        row.getObject("approval_id", UUID.class),
        row.getObject("effect_from", LocalDate.class),
        effectTo.equals(FOREVER) ? null : effectTo,
        row.getString("status"),
        row.getBoolean("renewal_pending"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("end_reason"),
        row.getString("successor"),
        row.getString("cause"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        supersededAt == null ? null : supersededAt.toInstant());
  }
}
