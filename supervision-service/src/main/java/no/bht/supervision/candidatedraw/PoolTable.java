package no.bht.supervision.candidatedraw;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.supervision.candidate.CandidateFilter;
import no.bht.supervision.candidatedraw.DrawnEmployer.SelectedBy;

/** The whole pool of each draw, and who of it was drawn. */
@ApplicationScoped
class PoolTable {
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

  PoolTable(Sql sql) {
    this.sql = sql;
  }

  /** Whether every score is of the day and by these weights. */
  boolean isScored(LocalDate day, int weights) {
    return sql.one(
            "select 1 from candidate_refresh where scored_on = ? and weights = ?",
            row -> true,
            day,
            weights)
        .isPresent();
  }

  /** All who fit, as they stand now; their scores by the weights are kept with them. */
  void add(UUID draw, int weights, CandidateFilter filter) {
    List<Object> values = new ArrayList<>(List.of(draw, weights));
    String conditions = filter.conditions(values);
    sql.update(
        "insert into candidate_draw_employer (draw_id, employer, score)"
            + " select ?, employer, score from candidate where weights = ? "
            + conditions,
        values.toArray());
  }

  int size(UUID draw) {
    return sql.list(
            "select count(*) from candidate_draw_employer where draw_id = ?",
            row -> row.getInt(1),
            draw)
        .getFirst();
  }

  String sha256(UUID draw) {
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

  /** The whole pool by number. */
  List<DrawnEmployer> all(UUID draw, String after, int most) {
    return sql.list(
        """
        select * from candidate_draw_employer where draw_id = ? and employer > ?
        order by employer limit ?
        """,
        PoolTable::employer,
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
        PoolTable::employer,
        draw,
        by,
        after,
        most);
  }

  private static DrawnEmployer employer(ResultSet row) throws SQLException {
    String drawn = row.getString("drawn");
    return new DrawnEmployer(
        new OrganisationNumber(row.getString("employer")),
        BigDecimal.valueOf(row.getInt("score"), 2),
        drawn == null ? null : SelectedBy.valueOf(drawn),
        row.getObject("place", Integer.class));
  }
}
