package no.bht.supervision.documentdemand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.InspectionId;

/** Rows of demands, read. */
final class DemandRows {
  /** Every demand with its party; {@code d} is the demand. */
  static final String SELECT =
      """
      select d.*, i.party, i.party_kind
      from document_demand d join inspection i on i.id = d.inspection_id
      """;

  private DemandRows() {}

  static DocumentDemand demand(ResultSet row) throws SQLException {
    return new DocumentDemand(
        row.getObject("id", UUID.class),
        new InspectionId(row.getObject("inspection_id", UUID.class)),
        new Party(
            PartyKind.valueOf(row.getString("party_kind")),
            new OrganisationNumber(row.getString("party"))),
        new Demanded(
            new OrganisationNumber(row.getString("holder")),
            HolderKind.valueOf(row.getString("holder_kind")),
            row.getString("demanded"),
            DemandForm.valueOf(row.getString("form")),
            Arrays.stream((String[]) row.getArray("data_categories").getArray())
                .map(DataCategory::valueOf)
                .collect(Collectors.toSet()),
            new Proportionality(
                row.getString("necessity"),
                row.getString("suspicion"),
                row.getString("sensitivity"),
                row.getString("burden")),
            row.getObject("deadline_asked_for", LocalDate.class)),
        row.getObject("deadline", LocalDate.class),
        DemandState.valueOf(row.getString("state")),
        Sql.instantOf(row, "demanded_at"),
        row.getObject("received_on", LocalDate.class),
        row.getObject("in_time", Boolean.class),
        row.getObject("overdue_announced_on", LocalDate.class),
        row.getLong("version"));
  }

  static DemandEntry entry(ResultSet row) throws SQLException {
    return new DemandEntry(
        DemandState.Command.valueOf(row.getString("command")),
        Sql.instantOf(row, "done_at"),
        row.getString("done_by"),
        row.getString("content"),
        row.getObject("deadline", LocalDate.class));
  }
}
