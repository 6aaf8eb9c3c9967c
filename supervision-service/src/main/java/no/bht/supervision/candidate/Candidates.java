package no.bht.supervision.candidate;

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
import org.jspecify.annotations.Nullable;

/** Reads a page of candidates: one range of an index, then the facts of the page's employers. */
@ApplicationScoped
class Candidates {
  private static final String FACTS = SqlFile.read("candidates");

  private final Sql sql;

  Candidates(Sql sql) {
    this.sql = sql;
  }

  List<CandidateResponse> page(
      LocalDate day, @Nullable CandidateReason reason, String after, int limit) {
    List<Object> values = new ArrayList<>(List.of(after, day, day));
    if (reason != null) {
      values.add(reason.name());
    }
    values.addAll(List.of(limit, day, day, day, day, day));
    return sql.list(
        FACTS.replace("/* reason */", reason == null ? "" : "and reason = ?"),
        Candidates::candidate,
        values.toArray());
  }

  private static CandidateResponse candidate(ResultSet row) throws SQLException {
    String provider = row.getString("provider");
    Integer score = row.getObject("score", Integer.class);
    return new CandidateResponse(
        new OrganisationNumber(row.getString("employer")),
        CandidateReason.valueOf(row.getString("reason")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("obliged_since", LocalDate.class),
        provider == null ? null : new OrganisationNumber(provider),
        row.getObject("affiliation_id", UUID.class),
        row.getObject("affiliated_from", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getObject("approval_ended_on", LocalDate.class),
        score == null ? null : BigDecimal.valueOf(score, 2),
        row.getObject("scored_on", LocalDate.class),
        row.getObject("weights", Integer.class));
  }
}
