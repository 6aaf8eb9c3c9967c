package no.bht.approval.publicregister;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.http.Cursor;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Asks the database; validity is derived from the dates here and now. */
@ApplicationScoped
class Register {
  private static final String LOOK_UP = Sql.read("look-up-provider.sql");
  private static final String LIST = Sql.read("list-approved-providers.sql");

  private final DataSource database;
  private final InstantSource clock;

  Register(DataSource database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  RegisterAnswer lookUp(OrganisationNumber number, @Nullable LocalDate day) {
    Instant now = clock.instant();
    LocalDate asOf = day == null ? Oslo.dateOf(now) : day;
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LOOK_UP)) {
      select.setObject(1, asOf);
      select.setObject(2, asOf);
      select.setString(3, number.value());
      select.setObject(4, asOf);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? answer(row, asOf, now)
            : RegisterAnswer.notRegistered(number, asOf, now);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be read", e);
    }
  }

  /** An answer with the key it is sorted by. */
  record Listed(RegisterAnswer answer, String nameKey) {}

  List<Listed> approved(
      @Nullable String name, @Nullable String county, @Nullable Cursor after, int limit) {
    Instant now = clock.instant();
    LocalDate today = Oslo.dateOf(now);
    List<String> start = after == null ? List.of("", "") : after.columns(2);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LIST)) {
      Object[] parameters = {
        today,
        today,
        today,
        name,
        name,
        county,
        county,
        county,
        after == null,
        start.getFirst(),
        start.getLast(),
        today,
        limit
      };
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        List<Listed> found = new ArrayList<>();
        while (row.next()) {
          found.add(new Listed(answer(row, today, now), row.getString("name_key")));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be read", e);
    }
  }

  private static RegisterAnswer answer(ResultSet row, LocalDate asOf, Instant now)
      throws SQLException {
    LocalDate validTo = row.getObject("valid_to", LocalDate.class);
    boolean renewalPending = row.getBoolean("renewal_pending");
    boolean approved = renewalPending || !asOf.isAfter(validTo);
    return new RegisterAnswer(
        new OrganisationNumber(row.getString("provider")),
        asOf,
        true,
        approved,
        approved ? RegisterAnswer.Status.APPROVED : RegisterAnswer.Status.EXPIRED,
        renewalPending,
        row.getString("name"),
        row.getObject("id", UUID.class),
        row.getObject("valid_from", LocalDate.class),
        validTo,
        row.getString("municipality_number"),
        row.getString("county_number"),
        strings(row, "counties_served"),
        strings(row, "languages"),
        now);
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
