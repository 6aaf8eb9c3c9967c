package no.bht.supervision.candidatedraw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.sql.Sql;
import no.bht.supervision.candidate.CandidateFilter;
import org.jspecify.annotations.Nullable;

/** Draws as rows: what they follow from. Only the campaign is added later. */
@ApplicationScoped
class DrawTable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Sql sql;

  DrawTable(Sql sql) {
    this.sql = sql;
  }

  void add(Draw draw) {
    sql.update(
        """
        insert into candidate_draw (id, drawn_at, drawn_by, day, weights, purpose, size,
          random_percent, seed, filters, pool, pool_sha256, by_chance, by_risk)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
        """,
        draw.id(),
        draw.drawnAt(),
        draw.drawnBy(),
        draw.asOf(),
        draw.weightsVersion(),
        draw.purpose(),
        draw.size(),
        draw.randomPercent(),
        draw.seed(),
        json(draw.filter()),
        draw.pool(),
        draw.poolSha256(),
        draw.byChance(),
        draw.byRisk());
  }

  Optional<Draw> find(UUID id) {
    return sql.one("select * from candidate_draw where id = ?", DrawTable::read, id);
  }

  /** As it is, until the end of the transaction. */
  Optional<Draw> lock(UUID id) {
    return sql.one("select * from candidate_draw where id = ? for update", DrawTable::read, id);
  }

  /** Newest first. */
  List<Draw> list(@Nullable UUID before, int most) {
    return sql.list(
        """
        select * from candidate_draw where (?::uuid is null or id < ?::uuid)
        order by id desc limit ?
        """,
        DrawTable::read,
        before,
        before,
        most);
  }

  void becomesCampaign(UUID draw, UUID campaign) {
    sql.update("update candidate_draw set campaign_id = ? where id = ?", campaign, draw);
  }

  private static Draw read(ResultSet row) throws SQLException {
    return new Draw(
        row.getObject("id", UUID.class),
        Sql.instantOf(row, "drawn_at"),
        row.getString("drawn_by"),
        row.getObject("day", LocalDate.class),
        row.getInt("weights"),
        row.getString("purpose"),
        row.getInt("size"),
        row.getInt("random_percent"),
        row.getString("seed"),
        filter(row.getString("filters")),
        row.getInt("pool"),
        row.getString("pool_sha256"),
        row.getInt("by_chance"),
        row.getInt("by_risk"),
        row.getObject("campaign_id", UUID.class));
  }

  private static CandidateFilter filter(String json) {
    try {
      return JSON.readValue(json, CandidateFilter.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An unreadable filter was stored", e);
    }
  }

  private static String json(CandidateFilter filter) {
    try {
      return JSON.writeValueAsString(filter);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
