package no.bht.supervision.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import no.bht.platform.http.Cursor;
import no.bht.platform.sql.Sql;
import no.bht.supervision.candidateweights.domain.WeightsVersion;

/**
 * The obliged by score, the highest first. By weights whose scores are kept it is one range of an
 * index; by others every score is computed, from the same facts.
 */
@ApplicationScoped
class Ranking {
  static final String BY_KEPT_SCORE =
      """
      select * from candidate
      where weights = ? and score <= ? and (score < ? or employer > ?) /* filter */
      order by score desc, employer limit ?
      """;
  private static final String BY_OTHER_WEIGHTS =
      """
      select * from (select candidate.*, /* score */ as other_score from candidate) c
      where weights = ? and other_score <= ? and (other_score < ? or employer > ?) /* filter */
      order by other_score desc, employer limit ?
      """;

  private final Sql sql;
  private final RefreshProgress refresh;

  Ranking(Sql sql, RefreshProgress refresh) {
    this.sql = sql;
    this.refresh = refresh;
  }

  /** Where a page goes on. */
  record Place(int score, String employer) {
    static final Place FIRST = new Place(Integer.MAX_VALUE, "");

    static Place of(Cursor cursor) {
      List<String> columns = cursor.columns(2);
      return new Place(new Cursor(columns.getFirst()).as(Integer::valueOf), columns.getLast());
    }

    static Cursor after(ScoredCandidate last) {
      return Cursor.of(
          Integer.toString(last.score().unscaledValue().intValueExact()), last.employer().value());
    }
  }

  List<ScoredCandidate> page(
      WeightsVersion version, CandidateFilter filter, Place after, int most) {
    RefreshProgress.Progress progress = refresh.read();
    boolean kept = progress.isScored(version);
    List<Object> values = new ArrayList<>();
    values.add(kept ? version.version() : progress.anyScored());
    values.addAll(List.of(after.score(), after.score(), after.employer()));
    String conditions = filter.conditions(values);
    values.add(most);
    String select =
        (kept ? BY_KEPT_SCORE : BY_OTHER_WEIGHTS)
            .replace("/* score */", ScoreSql.of(version.weights()))
            .replace("/* filter */", conditions);
    String score = kept ? "score" : "other_score";
    return sql.list(
        select, row -> ScoredCandidate.of(row, row.getInt(score), version), values.toArray());
  }
}
