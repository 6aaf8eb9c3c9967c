package no.bht.supervision.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.sql.Sql;
import no.bht.supervision.candidateweights.domain.WeightsVersion;
import org.jspecify.annotations.Nullable;

/** How far the computing of all has come, and by which weights every score stands. */
@ApplicationScoped
class RefreshProgress {
  private final Sql sql;

  RefreshProgress(Sql sql) {
    this.sql = sql;
  }

  /**
   * @param weights the version in force when it began
   * @param kept by which weights it computes
   * @param last the last that was computed; null when all are
   * @param scored by which weights all were
   */
  record Progress(
      @Nullable LocalDate day,
      int weights,
      List<String> kept,
      @Nullable String last,
      List<String> scored) {
    boolean isOf(LocalDate today, List<WeightsVersion> versions) {
      return today.equals(day) && kept.equals(keys(versions));
    }

    /** Whether scores by the version are kept; before any stand for all, those in force are. */
    boolean isScored(WeightsVersion version) {
      return scored.contains(key(version)) || (scored.isEmpty() && version.version() == weights);
    }

    /** A version by which a score stands for everybody, as far as there is one. */
    int anyScored() {
      return scored.stream()
          .findFirst()
          .map(key -> Integer.valueOf(key.substring(0, key.indexOf(':'))))
          .orElse(weights);
    }
  }

  Progress read() {
    return sql.list("select * from candidate_refresh", RefreshProgress::progress).getFirst();
  }

  /** All are to be computed anew. */
  void forget() {
    sql.update("update candidate_refresh set day = null, scored_on = null");
  }

  void begin(LocalDate day, List<WeightsVersion> versions) {
    sql.update(
        """
        update candidate_refresh set day = ?, weights = ?, kept = k.keys, last = '',
          scored = array(select unnest(scored) intersect select unnest(k.keys)),
          scored_on = case when k.keys[1] = any (scored) then scored_on end
        from (select ?::text[] as keys) k
        """,
        day,
        versions.getFirst().version(),
        keys(versions).toArray(String[]::new));
  }

  void reached(String last) {
    sql.update("update candidate_refresh set last = ?", last);
  }

  void done() {
    sql.update("update candidate_refresh set last = null, scored = kept, scored_on = day");
  }

  private static List<String> keys(List<WeightsVersion> versions) {
    return versions.stream().map(RefreshProgress::key).toList();
  }

  private static String key(WeightsVersion version) {
    return version.version() + ":" + version.change();
  }

  private static Progress progress(ResultSet row) throws SQLException {
    return new Progress(
        row.getObject("day", LocalDate.class),
        row.getInt("weights"),
        List.of((String[]) row.getArray("kept").getArray()),
        row.getString("last"),
        List.of((String[]) row.getArray("scored").getArray()));
  }
}
