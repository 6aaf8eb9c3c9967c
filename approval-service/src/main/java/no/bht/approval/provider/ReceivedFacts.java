package no.bht.approval.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;

/** Keeps what the other services tell, a row an event. */
@ApplicationScoped
public class ReceivedFacts {
  private final DataSource database;

  ReceivedFacts(DataSource database) {
    this.database = database;
  }

  public void trainingStatus(
      UUID event,
      OrganisationNumber provider,
      String status,
      int staff,
      int trained,
      LocalDate since) {
    insert(
        """
        insert into training_status (event_id, provider, status, staff, trained, since)
        values (?, ?, ?, ?, ?, ?)
        """,
        event,
        provider.value(),
        status,
        staff,
        trained,
        since);
  }

  /**
   * @param kind BREACH or ORDER
   * @param day the day a breach was observed; an order's deadline
   */
  public void finding(
      UUID event,
      OrganisationNumber provider,
      String kind,
      UUID inspection,
      String controlPoint,
      OrganisationNumber party,
      LocalDate day) {
    insert(
        """
        insert into finding (event_id, provider, kind, inspection_id, control_point, party, day)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        event,
        provider.value(),
        kind,
        inspection,
        controlPoint,
        party.value(),
        day);
  }

  private void insert(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("What another service told cannot be kept", e);
    }
  }
}
