package no.bht.supervision.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.http.EntityTags;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Finds reports, and keeps one still for the step that is taken. */
@ApplicationScoped
class DeviationReports {
  private static final String SELECT = "select * from deviation_report ";

  private final Sql sql;

  DeviationReports(Sql sql) {
    this.sql = sql;
  }

  Optional<DeviationReport> find(UUID id) {
    return sql.one(SELECT + "where id = ?", DeviationRows::report, id);
  }

  DeviationReport get(UUID id) {
    return find(id).orElseThrow(ProblemException::notFound);
  }

  /**
   * @throws ProblemException 404, 412 or 428
   */
  DeviationReport locked(UUID id, @Nullable String ifMatch) {
    DeviationReport report =
        sql.one(SELECT + "where id = ? for update", DeviationRows::report, id)
            .orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, report.version());
    return report;
  }

  /**
   * @param reporter only those this person reported; {@code null} for everybody's
   */
  List<DeviationReport> page(
      @Nullable OrganisationNumber provider,
      @Nullable DeviationState state,
      @Nullable String reporter,
      UUID after,
      int limit) {
    return sql.list(
        SELECT
            + """
            where id > ? and (?::text is null or provider = ?) and (?::text is null or state = ?)
              and (?::text is null or reported_by = ?)
            order by id limit ?
            """,
        DeviationRows::report,
        after,
        provider,
        provider,
        state,
        state,
        reporter,
        reporter,
        limit);
  }
}
