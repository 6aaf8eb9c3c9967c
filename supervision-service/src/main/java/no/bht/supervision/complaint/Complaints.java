package no.bht.supervision.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.http.EntityTags;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Finds complaints, and keeps one still for the step that is taken. */
@ApplicationScoped
class Complaints {
  private static final String SELECT = "select * from complaint ";

  private final Sql sql;

  Complaints(Sql sql) {
    this.sql = sql;
  }

  Optional<Complaint> find(UUID id) {
    return sql.one(SELECT + "where id = ?", ComplaintRows::complaint, id);
  }

  Complaint get(UUID id) {
    return find(id).orElseThrow(ProblemException::notFound);
  }

  /**
   * @throws ProblemException 404, 412 or 428
   */
  Complaint locked(UUID id, @Nullable String ifMatch) {
    Complaint complaint =
        sql.one(SELECT + "where id = ? for update", ComplaintRows::complaint, id)
            .orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, complaint.version());
    return complaint;
  }

  List<Complaint> page(
      @Nullable OrganisationNumber party,
      @Nullable ComplaintState state,
      @Nullable ComplaintKind kind,
      UUID after,
      int limit) {
    return sql.list(
        SELECT
            + """
            where id > ? and (?::text is null or party = ?) and (?::text is null or state = ?)
              and (?::text is null or kind = ?)
            order by id limit ?
            """,
        ComplaintRows::complaint,
        after,
        party,
        party,
        state,
        state,
        kind,
        kind,
        limit);
  }
}
