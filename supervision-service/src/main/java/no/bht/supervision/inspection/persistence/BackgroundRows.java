package no.bht.supervision.inspection.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.Background.Affiliation;
import no.bht.supervision.inspection.domain.Background.Approval;
import no.bht.supervision.inspection.domain.Background.DocumentSigns;
import no.bht.supervision.inspection.domain.Background.Duty;
import no.bht.supervision.inspection.domain.Background.DutyStatus;
import no.bht.supervision.inspection.domain.Background.EarlierBreach;
import no.bht.supervision.inspection.domain.Background.Plan;
import no.bht.supervision.inspection.domain.Background.Training;
import no.bht.supervision.inspection.domain.InspectionId;
import org.jspecify.annotations.Nullable;

/** Rows of what other services announced, read. */
final class BackgroundRows {
  private BackgroundRows() {}

  static Duty duty(ResultSet row) throws SQLException {
    boolean obliged = row.getBoolean("obliged");
    return new Duty(
        obliged ? DutyStatus.OBLIGED : lifted(row.getString("lifted_reason")),
        day(row, obliged ? "valid_from" : "valid_to"),
        row.getString("ground"),
        row.getString("rule_version"),
        row.getString("entry"),
        row.getString("industry_code"),
        row.getString("classification"));
  }

  /** Reasons may be added; what is not known here tells nothing more. */
  private static DutyStatus lifted(@Nullable String reason) {
    return Arrays.stream(DutyStatus.values())
        .filter(status -> status.name().equals(reason))
        .findAny()
        .orElse(DutyStatus.UNKNOWN);
  }

  static Affiliation affiliation(ResultSet row) throws SQLException {
    return new Affiliation(
        row.getObject("affiliation_id", UUID.class),
        new OrganisationNumber(row.getString("employer")),
        new OrganisationNumber(row.getString("provider")),
        day(row, "valid_from"),
        row.getObject("last_day", LocalDate.class),
        row.getBoolean("valid"),
        new Approval(
            row.getBoolean("approved"),
            row.getObject("approved_from", LocalDate.class),
            row.getObject("approved_to", LocalDate.class)));
  }

  static Plan plan(ResultSet row) throws SQLException {
    return new Plan(
        row.getObject("plan_id", UUID.class),
        new OrganisationNumber(row.getString("provider")),
        day(row, "period_from"),
        day(row, "period_to"),
        row.getInt("measures"));
  }

  static DocumentSigns signs(ResultSet row) throws SQLException {
    return new DocumentSigns(
        row.getObject("document_id", UUID.class),
        row.getString("document"),
        new OrganisationNumber(row.getString("provider")),
        day(row, "period_from"),
        day(row, "period_to"),
        day(row, "assessed_on"),
        List.of((String[]) row.getArray("signs").getArray()));
  }

  static Training training(ResultSet row) throws SQLException {
    return new Training(
        row.getString("status"), row.getInt("staff"), row.getInt("trained"), day(row, "since"));
  }

  static EarlierBreach earlierBreach(ResultSet row) throws SQLException {
    return new EarlierBreach(
        new InspectionId(row.getObject("id", UUID.class)),
        row.getString("code"),
        day(row, "observed_on"));
  }

  static Approval approval(ResultSet row) throws SQLException {
    return new Approval(true, day(row, "valid_from"), day(row, "valid_to"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
