package no.bht.approval.publicregister;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Asks the database: one statement, however many organisations. */
@ApplicationScoped
public class Register {
  private static final String LOOK_UP = SqlFile.read("look-up-provider");

  private final DataSource database;
  private final InstantSource clock;

  Register(DataSource database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** As it stands today. */
  public RegisterAnswer lookUp(OrganisationNumber number) {
    return lookUp(number, null, null);
  }

  /**
   * @param day today if {@code null}
   * @param known what was known at that moment; all that is known if {@code null}
   */
  public RegisterAnswer lookUp(
      OrganisationNumber number, @Nullable LocalDate day, @Nullable Instant known) {
    return lookUp(List.of(number), day, known).getFirst();
  }

  /** An answer for each, in the order asked. */
  public List<RegisterAnswer> lookUp(
      List<OrganisationNumber> numbers, @Nullable LocalDate day, @Nullable Instant known) {
    Instant now = clock.instant();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LOOK_UP)) {
      select.setArray(
          1,
          connection.createArrayOf(
              "text", numbers.stream().map(OrganisationNumber::value).toArray()));
      select.setObject(2, day == null ? Oslo.dateOf(now) : day);
      select.setObject(3, known == null ? null : known.atOffset(ZoneOffset.UTC));
      try (ResultSet row = select.executeQuery()) {
        List<RegisterAnswer> answers = new ArrayList<>(numbers.size());
        while (row.next()) {
          answers.add(AnswerRow.read(row, null, now));
        }
        return answers;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be read", e);
    }
  }
}
