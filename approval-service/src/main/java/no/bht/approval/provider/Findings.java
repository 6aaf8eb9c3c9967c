package no.bht.approval.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

/** Breaches and orders that name a provider. A breach that was cleared stands apart. */
@ApplicationScoped
public class Findings {
  private static final int MOST = 1000;

  private static final String SELECT =
      """
      select f.kind, f.inspection_id, f.control_point, f.party, f.day, c.cleared_on
      from finding f
      left join lateral (
        select cleared_on from finding_cleared
        where inspection_id = f.inspection_id and control_point = f.control_point
          and provider = f.provider and sequence > f.sequence and f.kind = 'BREACH'
        order by sequence limit 1) c on true
      where f.provider in (select same_provider(?)) and (c.cleared_on is not null) = ?
      order by f.position desc limit ?
      """;

  private final Sql sql;

  Findings(Sql sql) {
    this.sql = sql;
  }

  /** What of a finding is told, by every event on it. */
  public record Told(
      UUID inspection, String controlPoint, OrganisationNumber provider, int sequence) {}

  /**
   * @param kind BREACH or ORDER
   * @param day the day a breach was observed; an order's deadline
   */
  public void add(UUID event, String kind, Told told, OrganisationNumber party, LocalDate day) {
    sql.update(
        """
        insert into finding
          (event_id, provider, kind, inspection_id, control_point, party, day, sequence)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        event,
        told.provider(),
        kind,
        told.inspection(),
        told.controlPoint(),
        party,
        day,
        told.sequence());
  }

  /** No breach of a lower number is one any more, were it heard of later. */
  public void clear(Told told, LocalDate clearedOn) {
    sql.update(
        """
        insert into finding_cleared (inspection_id, control_point, provider, sequence, cleared_on)
        values (?, ?, ?, ?, ?) on conflict do nothing
        """,
        told.inspection(),
        told.controlPoint(),
        told.provider(),
        told.sequence(),
        clearedOn);
  }

  /** Newest first. */
  List<ProviderFile.Finding> of(OrganisationNumber provider, boolean cleared) {
    return sql.list(SELECT, Findings::finding, provider, cleared, MOST);
  }

  private static ProviderFile.Finding finding(ResultSet row) throws SQLException {
    return new ProviderFile.Finding(
        row.getString("kind"),
        row.getObject("inspection_id", UUID.class),
        row.getString("control_point"),
        new OrganisationNumber(row.getString("party")),
        row.getObject("day", LocalDate.class),
        row.getObject("cleared_on", LocalDate.class));
  }
}
