package no.bht.employerregistry.affiliation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers;
import no.bht.platform.organisation.OrganisationNumber;

@ApplicationScoped
class PostgresRegisteredEmployers implements RegisteredEmployers {
  private static final String LOCK =
      "select deregistered_on, employees from employer"
          + " where organisation_number = ? for no key update";

  private final DataSource database;

  PostgresRegisteredEmployers(DataSource database) {
    this.database = database;
  }

  @Override
  public Optional<Registration> lock(OrganisationNumber employer) {
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setString(1, employer.value());
      try (ResultSet row = lock.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Registration(
                    row.getObject(1, LocalDate.class), row.getObject(2, Integer.class)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
