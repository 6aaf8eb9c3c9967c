package no.bht.casework.press;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import no.bht.casework.domain.Language;

/** The office's templates, by code, language and day. */
@ApplicationScoped
class LetterTemplates {
  private static final String SELECT =
      """
      select valid_from, title, body from casework_letter_template
      where code = ? and language = ? and valid_from <= ? order by valid_from desc limit 1
      """;

  private final DataSource database;

  LetterTemplates(DataSource database) {
    this.database = database;
  }

  /**
   * @param title Qute, as plain text; may be empty
   * @param body Qute, as XHTML
   */
  record LetterTemplate(String code, LocalDate validFrom, String title, String body) {
    /** Code and first day. */
    String version() {
      return code + "@" + validFrom;
    }
  }

  Optional<LetterTemplate> on(LocalDate day, String code, Language language) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, code);
      select.setString(2, language.name());
      select.setObject(3, day);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new LetterTemplate(
                    code,
                    row.getObject("valid_from", LocalDate.class),
                    row.getString("title"),
                    row.getString("body")))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A template cannot be read", e);
    }
  }
}
