package no.bht.approval.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;

/** Reads rows about one provider: every statement takes its number as first parameter. */
@ApplicationScoped
class ProviderRows {
  private final DataSource database;

  ProviderRows(DataSource database) {
    this.database = database;
  }

  /** Makes a value of the row the result stands on. */
  interface Form<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> select(String sql, OrganisationNumber provider, Form<T> form, Object... more) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, provider.value());
      for (int i = 0; i < more.length; i++) {
        select.setObject(i + 2, more[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (row.next()) {
          found.add(form.of(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A provider's file cannot be read", e);
    }
  }
}
