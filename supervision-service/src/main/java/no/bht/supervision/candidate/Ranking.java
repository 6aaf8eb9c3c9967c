package no.bht.supervision.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import no.bht.platform.http.Cursor;
import no.bht.platform.sql.Sql;
import no.bht.supervision.candidateweights.domain.WeightsVersion;

/**
 * The obliged by score, the highest first. By the weights in force it is one range of an index; by
 * others every score is computed, from the same facts.
 */
@ApplicationScoped
class Ranking {
  private static final String BY_KEPT_SCORE =
      """
      select * from candidate
      where score <= ? and (score < ? or employer > ?) /* filter */
      order by score desc, employer limit ?
      """;
  private static final String BY_OTHER_WEIGHTS =
      """
      select * from (select candidate.*, /* score */ as other_score from candidate) c
      where other_score <= ? and (other_score < ? or employer > ?) /* filter */
      order by other_score desc, employer limit ?
      """;

  private final Sql sql;

  Ranking(Sql sql) {
    this.sql = sql;
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

  /**
   * @param kept whether these are the weights that the scores are kept by
   */
  List<ScoredCandidate> page(
      WeightsVersion version, boolean kept, CandidateFilter filter, Place after, int most) {
    List<Object> values = new ArrayList<>(List.of(after.score(), after.score(), after.employer()));
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
