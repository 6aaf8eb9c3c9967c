package no.bht.employerregistry.listreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Completed reviews. */
@ApplicationScoped
class ListReviewTable {
  private final Sql sql;

  ListReviewTable(Sql sql) {
    this.sql = sql;
  }

  /** What came of it. */
  enum Outcome {
    LIST_KEPT,
    NEW_LIST_PROPOSED,
    NEW_LIST_GIVEN
  }

  /**
   * A completed review, by the criteria that the list is updated by.
   *
   * @param riskIdentification risks inherent to the work, shown by research to matter, their extent
   * @param consequence extent of work-related complaints and diagnoses
   * @param resources experience from supervision
   * @param ruleVersion the regulation that gave the new list
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Review(
      UUID id,
      LocalDate completedOn,
      String riskIdentification,
      String consequence,
      String resources,
      String conclusion,
      Outcome outcome,
      @Nullable String ruleVersion,
      String recordedBy,
      Instant recordedAt) {}

  void add(Review review) {
    sql.update(
        """
        insert into list_review (id, completed_on, risk_identification, consequence, resources,
          conclusion, outcome, rule_version, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        review.id(),
        review.completedOn(),
        review.riskIdentification(),
        review.consequence(),
        review.resources(),
        review.conclusion(),
        review.outcome(),
        review.ruleVersion(),
        review.recordedBy(),
        review.recordedAt());
  }

  Optional<Review> find(UUID id) {
    return sql.one("select * from list_review where id = ?", ListReviewTable::read, id);
  }

  /** In the order in which they were completed. */
  List<Review> list(LocalDate afterDay, UUID afterId, int most) {
    return sql.list(
        """
        select * from list_review where (completed_on, id) > (?, ?)
        order by completed_on, id limit ?
        """,
        ListReviewTable::read,
        afterDay,
        afterId,
        most);
  }

  List<LocalDate> days() {
    return sql.list(
        "select distinct completed_on from list_review",
        row -> row.getObject("completed_on", LocalDate.class));
  }

  private static Review read(ResultSet row) throws SQLException {
    return new Review(
        row.getObject("id", UUID.class),
        row.getObject("completed_on", LocalDate.class),
        row.getString("risk_identification"),
        row.getString("consequence"),
        row.getString("resources"),
        row.getString("conclusion"),
        Outcome.valueOf(row.getString("outcome")),
        row.getString("rule_version"),
        row.getString("recorded_by"),
        Sql.instantOf(row, "recorded_at"));
  }
}
