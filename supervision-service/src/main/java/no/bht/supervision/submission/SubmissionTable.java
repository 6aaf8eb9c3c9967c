package no.bht.supervision.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.sql.Sql;

/** Submissions and the answers they got; rows are only added. */
@ApplicationScoped
class SubmissionTable {
  private final Sql sql;

  SubmissionTable(Sql sql) {
    this.sql = sql;
  }

  /**
   * One that was handed in.
   *
   * @param sha256 of what was handed in
   * @param answer JSON
   */
  record Kept(UUID inspection, String sha256, String answer) {}

  Optional<Kept> find(UUID id) {
    return sql.one(
        "select inspection_id, sha256, answer::text as answer from inspection_submission where id = ?",
        row ->
            new Kept(
                row.getObject("inspection_id", UUID.class),
                row.getString("sha256"),
                row.getString("answer")),
        id);
  }

  /** Whether the id was free. */
  boolean add(UUID id, Kept kept, boolean taken, String by, Instant at) {
    return sql.update(
            """
        insert into inspection_submission
          (id, inspection_id, sha256, taken, answer, handed_in_at, handed_in_by)
        values (?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing
        """,
            id,
            kept.inspection(),
            kept.sha256(),
            taken,
            kept.answer(),
            at,
            by)
        == 1;
  }
}
