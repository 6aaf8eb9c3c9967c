package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Staffing;

/** Who works where, by person: what the sum over several providers is read from. */
@ApplicationScoped
class StaffPositions {
  private final DataSource database;

  StaffPositions(DataSource database) {
    this.database = database;
  }

  /** Where a position is told of. */
  enum Source {
    /** The open application. */
    APPLICATION,
    /** What is in the register. */
    FACTS
  }

  void replace(String provider, Source source, Staffing staffing) {
    remove(provider, source);
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into staff_position
                  (provider, source, place, person, percentage, from_day, to_day)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
      List<StaffMember> members = staffing.members();
      for (int i = 0; i < members.size(); i++) {
        StaffMember member = members.get(i);
        insert.setString(1, provider);
        insert.setString(2, source.name());
        insert.setInt(3, i + 1);
        insert.setString(4, member.person().value());
        insert.setInt(5, member.positionPercentage());
        insert.setObject(6, member.from());
        insert.setObject(7, member.to());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Positions cannot be kept", e);
    }
  }

  void remove(String provider, Source source) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from staff_position where provider = ? and source = ?")) {
      delete.setString(1, provider);
      delete.setString(2, source.name());
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Positions cannot be removed", e);
    }
  }
}
