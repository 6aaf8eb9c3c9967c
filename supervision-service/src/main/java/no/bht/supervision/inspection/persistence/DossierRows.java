package no.bht.supervision.inspection.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.Dossier.AnnualReport;
import no.bht.supervision.inspection.domain.Dossier.CustomerBreaches;
import no.bht.supervision.inspection.domain.Dossier.Dispensation;
import no.bht.supervision.inspection.domain.Dossier.EarlierReaction;

/** Rows of what an inspector reads besides, read. */
final class DossierRows {
  private DossierRows() {}

  static AnnualReport report(ResultSet row) throws SQLException {
    return new AnnualReport(
        row.getObject("report_id", UUID.class),
        new OrganisationNumber(row.getString("provider")),
        row.getInt("report_year"),
        row.getObject("received_on", LocalDate.class),
        row.getObject("its_plan", UUID.class),
        row.getObject("measures", Integer.class),
        row.getInt("activities"),
        row.getInt("must"),
        row.getInt("should"),
        List.of((String[]) row.getArray("signs").getArray()));
  }

  static EarlierReaction reaction(ResultSet row) throws SQLException {
    return new EarlierReaction(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getString("stage"),
        row.getString("control_point"),
        row.getObject("inspection_id", UUID.class),
        row.getObject("decided_on", LocalDate.class));
  }

  static Dispensation dispensation(ResultSet row) throws SQLException {
    return new Dispensation(
        row.getObject("dispensation_id", UUID.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getBoolean("whole"));
  }

  static CustomerBreaches customerBreaches(ResultSet row) throws SQLException {
    return new CustomerBreaches(row.getString("code"), row.getInt("inspections"));
  }
}
