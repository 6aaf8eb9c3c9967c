package no.bht.approval.staffwarning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import no.bht.approval.staffwarning.StaffWarnings.OverAllocated;
import no.bht.approval.staffwarning.StaffWarnings.Position;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.SqlFile;

/** Sums positions of persons over providers, by the keyed hash of the person. */
@ApplicationScoped
class OverAllocations {
  /** One full-time position, in per cent: nobody has more. */
  private static final int FULL_TIME = 100;

  private static final String SELECT = SqlFile.read("over-allocated-staff");

  private final DataSource database;

  OverAllocations(DataSource database) {
    this.database = database;
  }

  List<OverAllocated> of(OrganisationNumber provider, LocalDate day) {
    Map<Integer, Integer> totals = new TreeMap<>();
    Map<Integer, List<Position>> positions = new TreeMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, provider.value());
      for (int i = 2; i <= 7; i++) {
        select.setObject(i, day);
      }
      select.setInt(8, FULL_TIME);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          int place = row.getInt("place");
          totals.put(place, row.getInt("total"));
          positions
              .computeIfAbsent(place, added -> new ArrayList<>())
              .add(
                  new Position(
                      new OrganisationNumber(row.getString("provider")), row.getInt("percentage")));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Positions cannot be summed", e);
    }
    return positions.entrySet().stream()
        .map(
            person ->
                new OverAllocated(
                    person.getKey(),
                    Objects.requireNonNull(totals.get(person.getKey())),
                    List.copyOf(person.getValue())))
        .toList();
  }
}
