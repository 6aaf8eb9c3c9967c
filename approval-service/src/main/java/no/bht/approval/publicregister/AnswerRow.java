package no.bht.approval.publicregister;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.publicregister.RegisterAnswer.Status;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** From a row to the answer; validity is derived from the dates here and now. */
final class AnswerRow {
  private AnswerRow() {}

  static RegisterAnswer read(ResultSet row, @Nullable Integer distanceKm, Instant now)
      throws SQLException {
    OrganisationNumber number = new OrganisationNumber(row.getString("number"));
    LocalDate day = date(row, "day");
    long cursor = row.getLong("last_position");
    String provider = row.getString("provider");
    if (provider == null) {
      return RegisterAnswer.unregistered(
          number, day, row.getBoolean("application_pending"), cursor, now);
    }
    Status status = status(row, day);
    return new RegisterAnswer(
        number,
        day,
        status,
        status == Status.APPROVED && row.getBoolean("renewal_pending"),
        status == Status.APPROVED && row.getBoolean("conditions"),
        row.getBoolean("inherited") ? new OrganisationNumber(provider) : null,
        row.getString("end_reason"),
        row.getString("name"),
        row.getString("provider_kind"),
        row.getObject("approval_id", UUID.class),
        date(row, "valid_from"),
        date(row, "valid_to"),
        row.getObject("decided_on", LocalDate.class),
        changedOn(row, status),
        number(row, "successor"),
        row.getString("municipality_number"),
        row.getString("county_number"),
        strings(row, "counties_served"),
        strings(row, "languages"),
        distanceKm,
        cursor,
        now);
  }

  private static Status status(ResultSet row, LocalDate day) throws SQLException {
    Status said = Status.valueOf(row.getString("status"));
    if (said != Status.APPROVED) {
      return said;
    }
    if (day.isAfter(date(row, "effect_to"))) {
      return Status.EXPIRED;
    }
    return row.getBoolean("covered") ? Status.APPROVED : Status.NOT_COVERED;
  }

  private static LocalDate changedOn(ResultSet row, Status status) throws SQLException {
    return switch (status) {
      case APPROVED -> date(row, "valid_from");
      case EXPIRED -> date(row, "effect_to").plusDays(1);
      case NOT_COVERED -> date(row, "coverage_from");
      case WITHDRAWN, ENDED, APPLICATION_PENDING, NOT_REGISTERED -> date(row, "effect_from");
    };
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static @Nullable OrganisationNumber number(ResultSet row, String column)
      throws SQLException {
    String value = row.getString(column);
    return value == null ? null : new OrganisationNumber(value);
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
