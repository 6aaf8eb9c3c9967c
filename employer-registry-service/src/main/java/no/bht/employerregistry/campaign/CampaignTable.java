package no.bht.employerregistry.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.employerregistry.campaign.Campaign.Audience;
import no.bht.employerregistry.campaign.Campaign.Progress;
import no.bht.employerregistry.campaign.domain.CampaignState;
import no.bht.employerregistry.campaign.domain.Selection;
import no.bht.employerregistry.coverage.UnitFilter;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** Campaigns, their texts and their recipients. */
@ApplicationScoped
class CampaignTable {
  private static final String SELECT =
      """
      select c.*, t.texts from campaign c
      join campaign_text t on t.campaign_id = c.id and t.version = c.text_version
      """;
  private static final String WAITING =
      """
      select r.employer, e.name, i.code1 as code, e.municipality_number, e.deregistered_on
      from campaign_recipient r
      left join employer e on e.organisation_number = r.employer
      left join lateral (
        select code1 from employer_industry where organisation_number = r.employer
        order by read_on desc, classification desc limit 1) i on true
      where r.campaign_id = ? and r.outcome = 'WAITING' and not r.held_out
      order by r.employer limit ?
      for update of r
      """;

  private static final String SETTLED = SqlFile.read("campaign_settled");

  private final Sql sql;
  private final ObjectMapper json;

  CampaignTable(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  void add(Campaign campaign, String by) {
    Audience audience = campaign.audience();
    UnitFilter filter = audience.filter();
    sql.update(
        """
        insert into campaign (id, name, selection, unit, section, code, county, municipality, size, provider,
          simulation_id, held_out_percent, state, version, text_version, created_by, created_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        campaign.id(),
        campaign.name(),
        audience.selection(),
        audience.unit(),
        filter.section(),
        filter.code(),
        filter.county(),
        filter.municipality(),
        filter.size() == null ? null : filter.size().code(),
        audience.provider(),
        audience.simulation(),
        audience.heldOutPercent(),
        campaign.state(),
        campaign.version(),
        campaign.textVersion(),
        by,
        campaign.createdAt());
    addText(campaign.id(), campaign.textVersion(), campaign.texts(), by, campaign.createdAt());
  }

  void addText(UUID campaign, int version, Texts texts, String by, Instant at) {
    try {
      sql.update(
          "insert into campaign_text (campaign_id, version, texts, written_by, written_at)"
              + " values (?, ?, ?::jsonb, ?, ?)",
          campaign,
          version,
          json.writeValueAsString(texts),
          by,
          at);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<Campaign> find(UUID id) {
    return sql.one(SELECT + " where c.id = ?", this::read, id);
  }

  /** The same, and nobody else changes it, or sends for it, until the transaction ends. */
  Optional<Campaign> lock(UUID id) {
    return sql.one(SELECT + " where c.id = ? for update of c", this::read, id);
  }

  List<UUID> running() {
    return sql.list(
        "select id from campaign where state = 'RUNNING' order by id",
        row -> row.getObject("id", UUID.class));
  }

  /** Whether it runs and nobody else changes it or sends for it, until the transaction ends. */
  boolean lockRunning(UUID id) {
    return sql.one(
            "select from campaign where id = ? and state = 'RUNNING' for update skip locked",
            row -> true,
            id)
        .isPresent();
  }

  List<Campaign> list(@Nullable UUID before, int most) {
    return sql.list(
        SELECT + " where c.id < ? order by c.id desc limit ?",
        this::read,
        before == null ? new UUID(-1, -1) : before,
        most);
  }

  void written(UUID id, int textVersion) {
    sql.update(
        "update campaign set text_version = ?, version = version + 1 where id = ?",
        textVersion,
        id);
  }

  void started(UUID id, Instant at) {
    sql.update(
        """
        update campaign set started_at = ?,
          selected = (select count(*) from campaign_recipient where campaign_id = campaign.id),
          held_out = (select count(*) from campaign_recipient where campaign_id = campaign.id and held_out)
        where id = ?
        """,
        at,
        id);
  }

  /**
   * @param endedAt null while it goes on
   */
  void changed(UUID id, CampaignState state, @Nullable Instant endedAt) {
    sql.update(
        "update campaign set state = ?, ended_at = ?::timestamptz, version = version + 1 where id = ?",
        state,
        endedAt,
        id);
  }

  List<Recipient> waiting(UUID campaign, int most) {
    return sql.list(WAITING, CampaignTable::recipient, campaign, most);
  }

  /** Those of them whom the selection does not fit any more. */
  Set<String> settled(Campaign campaign, List<Recipient> recipients, LocalDate day) {
    return new HashSet<>(
        sql.list(
            SETTLED,
            row -> row.getString(1),
            campaign.audience().selection(),
            day,
            recipients.stream().map(Recipient::employer).toArray(String[]::new)));
  }

  /** Somebody was written to. */
  record Sent(String employer, UUID message) {}

  void sent(UUID campaign, List<Sent> sent, Instant at) {
    sql.update(
        """
        update campaign_recipient r set outcome = 'SENT', message_id = s.message::uuid, sent_at = ?
        from unnest(string_to_array(?, ','), string_to_array(?, ',')) as s (employer, message)
        where r.campaign_id = ? and r.employer = s.employer and r.outcome = 'WAITING'
        """,
        at,
        sent.stream().map(Sent::employer).collect(Collectors.joining(",")),
        sent.stream().map(one -> one.message().toString()).collect(Collectors.joining(",")),
        campaign);
    sql.update("update campaign set sent = sent + ? where id = ?", sent.size(), campaign);
  }

  void skipped(UUID campaign, List<String> employers) {
    sql.update(
        "update campaign_recipient set outcome = 'SKIPPED'"
            + " where campaign_id = ? and employer = any (string_to_array(?, ','))",
        campaign,
        String.join(",", employers));
    sql.update(
        "update campaign set skipped = skipped + ? where id = ?", employers.size(), campaign);
  }

  /** A simulation of a proposed list that has come to its end. */
  boolean hasSimulation(UUID id) {
    return sql.one(
            "select true from list_job where id = ? and kind = 'SIMULATION' and state = 'COMPLETED'",
            row -> true,
            id)
        .isPresent();
  }

  static Recipient recipient(ResultSet row) throws SQLException {
    return new Recipient(
        row.getString("employer"),
        row.getString("name"),
        row.getString("code"),
        row.getString("municipality_number"),
        row.getObject("deregistered_on", LocalDate.class));
  }

  private Campaign read(ResultSet row) throws SQLException {
    return new Campaign(
        row.getObject("id", UUID.class),
        row.getString("name"),
        audience(row),
        CampaignState.valueOf(row.getString("state")),
        row.getLong("version"),
        row.getInt("text_version"),
        texts(row.getString("texts")),
        new Progress(
            row.getLong("selected"),
            row.getLong("held_out"),
            row.getLong("sent"),
            row.getLong("skipped")),
        Sql.instantOf(row, "created_at"),
        Sql.instant(row, "started_at"),
        Sql.instant(row, "ended_at"));
  }

  private static Audience audience(ResultSet row) throws SQLException {
    String provider = row.getString("provider");
    return new Audience(
        Selection.valueOf(row.getString("selection")),
        UnitKind.valueOf(row.getString("unit")),
        UnitFilter.of(
            row.getString("section"),
            row.getString("code"),
            row.getString("county"),
            row.getString("municipality"),
            row.getString("size"),
            IllegalStateException::new),
        provider == null ? null : new OrganisationNumber(provider),
        row.getObject("simulation_id", UUID.class),
        row.getInt("held_out_percent"));
  }

  private Texts texts(String stored) {
    try {
      return json.readValue(stored, Texts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
