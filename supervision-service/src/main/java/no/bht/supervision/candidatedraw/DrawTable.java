package no.bht.supervision.candidatedraw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.supervision.candidate.CandidateFilter;
import no.bht.supervision.candidatedraw.DrawnEmployer.SelectedBy;
import org.jspecify.annotations.Nullable;

/** Draws as rows: what they follow from, and their whole pool. Only the campaign is added later. */
@ApplicationScoped
class DrawTable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String DRAW = SqlFile.read("draw_candidates");
  private static final String KEEP =
      """
      update candidate_draw_employer e set drawn = d.drawn, place = d.place
      from (%s) d where e.draw_id = ? and e.employer = d.employer
      """
          .formatted(DRAW);
  private static final String DIFFERENT =
      """
      select count(*) from (%s) d
      full join (select * from candidate_draw_employer where draw_id = ? and drawn is not null) e
        on e.employer = d.employer
      where (e.drawn, e.place) is distinct from (d.drawn, d.place)
      """
          .formatted(DRAW);

  private final Sql sql;

  DrawTable(Sql sql) {
    this.sql = sql;
  }

  /** All who fit, as they stand now; their scores are kept with them. */
  void addPool(UUID draw, CandidateFilter filter) {
    List<Object> values = new ArrayList<>(List.of(draw));
    String conditions = filter.conditions(values);
    sql.update(
        "insert into candidate_draw_employer (draw_id, employer, score)"
            + " select ?, employer, score from candidate where true "
            + conditions,
        values.toArray());
  }

  /** Whether every score is of the day and by these weights. */
  boolean isScored(LocalDate day, int weights) {
    return sql.list(
            "select exists (select from candidate where day <> ? or weights <> ?)",
            row -> !row.getBoolean(1),
            day,
            weights)
        .getFirst();
  }

  int sizeOfPool(UUID draw) {
    return sql.list(
            "select count(*) from candidate_draw_employer where draw_id = ?",
            row -> row.getInt(1),
            draw)
        .getFirst();
  }

  String sha256OfPool(UUID draw) {
    return sql.list(
            """
            select encode(sha256(convert_to(coalesce(
              string_agg(employer, chr(10) order by employer collate "C"), ''), 'UTF8')), 'hex')
            from candidate_draw_employer where draw_id = ?
            """,
            row -> row.getString(1),
            draw)
        .getFirst();
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

  void draw(Draw draw) {
    sql.update(KEEP, draw.seed(), draw.id(), draw.byChance(), draw.byRisk(), draw.id());
  }

  /** How many would be drawn otherwise, were it done again. */
  long differencesOf(Draw draw) {
    return sql.list(
            DIFFERENT,
            row -> row.getLong(1),
            draw.seed(),
            draw.id(),
            draw.byChance(),
            draw.byRisk(),
            draw.id())
        .getFirst();
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

  /** The whole pool by number. */
  List<DrawnEmployer> pool(UUID draw, String after, int most) {
    return sql.list(
        """
        select * from candidate_draw_employer where draw_id = ? and employer > ?
        order by employer limit ?
        """,
        DrawTable::employer,
        draw,
        after,
        most);
  }

  /** Who was drawn so, by place. */
  List<DrawnEmployer> drawn(UUID draw, SelectedBy by, int after, int most) {
    return sql.list(
        """
        select * from candidate_draw_employer where draw_id = ? and drawn = ? and place > ?
        order by place limit ?
        """,
        DrawTable::employer,
        draw,
        by,
        after,
        most);
  }

  void becomesCampaign(UUID draw, UUID campaign) {
    sql.update("update candidate_draw set campaign_id = ? where id = ?", campaign, draw);
  }

  private static DrawnEmployer employer(ResultSet row) throws SQLException {
    String drawn = row.getString("drawn");
    return new DrawnEmployer(
        new OrganisationNumber(row.getString("employer")),
        BigDecimal.valueOf(row.getInt("score"), 2),
        drawn == null ? null : SelectedBy.valueOf(drawn),
        row.getObject("place", Integer.class));
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
