package no.bht.approval.publicregister.shape;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Names of municipalities and counties; they come with a release and do not change while it runs.
 */
@ApplicationScoped
class Places {
  private static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");

  private final Map<String, String> names = new HashMap<>();

  Places(DataSource database) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select number, name from municipality union all select number, name from county");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        names.put(row.getString(1), row.getString(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The places cannot be read", e);
    }
  }

  /** Four digits; empty for a number that is no more, or never was. */
  String municipality(String number) {
    return names.getOrDefault(number, "");
  }

  /** Two digits. */
  String county(String number) {
    return names.getOrDefault(number, "");
  }

  static String upper(String name) {
    return name.toUpperCase(NORWEGIAN);
  }
}
