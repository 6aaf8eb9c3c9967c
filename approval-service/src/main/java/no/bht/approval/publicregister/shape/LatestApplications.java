package no.bht.approval.publicregister.shape;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The application an organisation handed in last, open or decided. */
@ApplicationScoped
class LatestApplications {
  private static final String SELECT =
      """
      select c.id, n.number from approval_case c
      left join casework_case_number n on n.case_id = c.id
      where c.provider = ? order by c.received_on desc, c.id desc limit 1
      """;

  private final DataSource database;

  LatestApplications(DataSource database) {
    this.database = database;
  }

  /**
   * Which it is.
   *
   * @param archiveNumber of the case; {@code null} until a letter of it is archived
   */
  record Latest(UUID id, @Nullable String archiveNumber) {}

  Optional<Latest> of(OrganisationNumber provider) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, provider.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new Latest(row.getObject("id", UUID.class), row.getString("number")))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The applications cannot be read", e);
    }
  }
}
