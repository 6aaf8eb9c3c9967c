package no.bht.supervision.inspectioncampaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.InspectionId;
import org.jspecify.annotations.Nullable;

/** Campaigns, their parties, and the figures they are followed by. */
@ApplicationScoped
class CampaignTable {
  private static final String FIGURES = SqlFile.read("inspection_campaign_figures");

  private final Sql sql;

  CampaignTable(Sql sql) {
    this.sql = sql;
  }

  /** A campaign as it was begun. */
  record Campaign(
      UUID id,
      String name,
      PartyKind partyKind,
      InspectionForm form,
      boolean announced,
      @Nullable String unit,
      @Nullable LocalDate plannedFor,
      @Nullable LocalDate endsOn,
      Instant createdAt,
      String createdBy) {}

  void add(Campaign campaign) {
    sql.update(
        """
        insert into inspection_campaign
          (id, name, party_kind, form, announced, unit, planned_for, ends_on, created_at,
           created_by)
        values (?, ?, ?, ?, ?, ?, ?::date, ?::date, ?, ?)
        """,
        campaign.id(),
        campaign.name(),
        campaign.partyKind(),
        campaign.form(),
        campaign.announced(),
        campaign.unit(),
        campaign.plannedFor(),
        campaign.endsOn(),
        campaign.createdAt(),
        campaign.createdBy());
  }

  void add(UUID campaign, CampaignRow row, boolean letterDue) {
    sql.update(
        """
        insert into inspection_campaign_party
          (campaign_id, number, party, sub_unit, result, reason, inspection_id, letter_due)
        values (?, ?, ?, ?, ?, ?, ?::uuid, ?)
        """,
        campaign,
        row.number(),
        row.party(),
        row.subUnit(),
        row.result(),
        row.reason(),
        row.inspectionId(),
        letterDue);
  }

  Optional<Campaign> find(UUID id) {
    return sql.one("select * from inspection_campaign where id = ?", CampaignTable::campaign, id);
  }

  List<Campaign> page(@Nullable UUID before, int limit) {
    return sql.list(
        """
        select * from inspection_campaign
        where ?::uuid is null or id < ?::uuid order by id desc limit ?
        """,
        CampaignTable::campaign,
        before,
        before,
        limit);
  }

  List<CampaignRow> rows(UUID campaign, int after, int limit) {
    return sql.list(
        """
        select * from inspection_campaign_party
        where campaign_id = ? and number > ? order by number limit ?
        """,
        CampaignTable::row,
        campaign,
        after,
        limit);
  }

  /** A row with its inspection, and whether documents may still be demanded in that. */
  record Open(CampaignRow row, boolean takesDemands) {}

  List<Open> inspections(UUID campaign) {
    return sql.list(
        """
        select p.*, i.state in ('PLANNED', 'ANNOUNCED', 'UNDER_WAY') as takes_demands
        from inspection_campaign_party p join inspection i on i.id = p.inspection_id
        where p.campaign_id = ? order by p.number
        for update of i
        """,
        row -> new Open(row(row), row.getBoolean("takes_demands")),
        campaign);
  }

  /** Those whose announcement is still to be written, for whoever comes first. */
  List<InspectionId> lockLettersDue(int limit) {
    return sql.list(
        """
        select inspection_id from inspection_campaign_party where letter_due
        order by campaign_id, number limit ? for update skip locked
        """,
        row -> new InspectionId(row.getObject("inspection_id", UUID.class)),
        limit);
  }

  void lettersWritten(List<InspectionId> inspections) {
    sql.update(
        "update inspection_campaign_party set letter_due = false"
            + " where letter_due and inspection_id = any (?::text[]::uuid[])",
        (Object) inspections.stream().map(one -> one.value().toString()).toArray(String[]::new));
  }

  /** A number of something, by what it is of. */
  record Figure(String of, String code, long number) {}

  List<Figure> figures(UUID campaign, LocalDate today) {
    return sql.list(
        FIGURES,
        row -> new Figure(row.getString("of"), row.getString("code"), row.getLong("number")),
        campaign,
        today);
  }

  private static Campaign campaign(ResultSet row) throws SQLException {
    return new Campaign(
        row.getObject("id", UUID.class),
        row.getString("name"),
        PartyKind.valueOf(row.getString("party_kind")),
        InspectionForm.valueOf(row.getString("form")),
        row.getBoolean("announced"),
        row.getString("unit"),
        row.getObject("planned_for", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        Sql.instantOf(row, "created_at"),
        row.getString("created_by"));
  }

  private static CampaignRow row(ResultSet row) throws SQLException {
    return new CampaignRow(
        row.getInt("number"),
        row.getString("party"),
        row.getString("sub_unit"),
        CampaignRow.Result.valueOf(row.getString("result")),
        row.getString("reason"),
        row.getObject("inspection_id", UUID.class));
  }
}
