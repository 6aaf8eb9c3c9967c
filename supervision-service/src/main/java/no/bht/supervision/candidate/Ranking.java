package no.bht.supervision.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.bht.platform.http.Cursor;
import no.bht.platform.sql.Sql;
import no.bht.supervision.candidateweights.domain.WeightsVersion;

/**
 * The obliged by score, the highest first. By weights whose scores are kept it is one range of an
 * index; by others every score is computed, from the same facts.
 */
@ApplicationScoped
class Ranking {
  // Very many may have one score: of these too, a page is a range.
  static final String BY_KEPT_SCORE =
      """
      select * from (
        (select * from candidate where weights = ? and score = ? and employer > ? /* filter */
         order by employer limit ?)
        union all
        (select * from candidate where weights = ? and score < ? /* filter */
         order by score desc, employer limit ?)
      ) c
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
    List<Object> wanted = new ArrayList<>();
    String conditions = filter.conditions(wanted);
    String select =
        (kept ? BY_KEPT_SCORE : BY_OTHER_WEIGHTS)
            .replace("/* score */", ScoreSql.of(version.weights()))
            .replace("/* filter */", conditions);
    String score = kept ? "score" : "other_score";
    return sql.list(
        select,
        row -> ScoredCandidate.of(row, row.getInt(score), version),
        kept
            ? keptValues(version.version(), after, wanted, most)
            : otherValues(progress.anyScored(), after, wanted, most));
  }

  static Object[] keptValues(int weights, Place after, List<Object> wanted, int most) {
    return Stream.of(
            List.<Object>of(weights, after.score(), after.employer()),
            wanted,
            List.<Object>of(most, weights, after.score()),
            wanted,
            List.<Object>of(most, most))
        .flatMap(List::stream)
        .toArray();
  }

  private static Object[] otherValues(int weights, Place after, List<Object> wanted, int most) {
    return Stream.of(
            List.<Object>of(weights, after.score(), after.score(), after.employer()),
            wanted,
            List.<Object>of(most))
        .flatMap(List::stream)
        .toArray();
  }
}
