package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.proposal.Proposal;
import no.bht.casework.domain.proposal.Proposals;
import no.bht.platform.sql.Sql;

@ApplicationScoped
class PostgresProposals implements Proposals {
  private static final String OPEN =
      """
      select * from casework_proposal
      where case_id = ? and confirmed_at is null and replaced_at is null
      """;

  private final Sql sql;

  PostgresProposals(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void open(Proposal proposal) {
    close(proposal.caseId(), proposal.proposedAt());
    sql.update(
        """
        insert into casework_proposal (id, case_id, outcome, content, proposed_by, proposed_at)
        values (?, ?, ?, ?, ?, ?)
        """,
        proposal.id(),
        proposal.caseId(),
        proposal.outcome(),
        proposal.content(),
        proposal.proposedBy(),
        proposal.proposedAt());
  }

  @Override
  public Optional<Proposal> lockOpen(UUID caseId) {
    return sql.one(OPEN + " for update", PostgresProposals::proposal, caseId);
  }

  @Override
  public Optional<Proposal> openOf(UUID caseId) {
    return sql.one(OPEN, PostgresProposals::proposal, caseId);
  }

  @Override
  public void close(UUID caseId, Instant at) {
    sql.update(
        """
        update casework_proposal set replaced_at = ?
        where case_id = ? and confirmed_at is null and replaced_at is null
        """,
        at,
        caseId);
  }

  @Override
  public void confirm(UUID id, String officer, Instant at) {
    sql.update(
        "update casework_proposal set confirmed_by = ?, confirmed_at = ? where id = ?",
        officer,
        at,
        id);
  }

  private static Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getString("outcome"),
        row.getString("content"),
        row.getString("proposed_by"),
        Sql.instantOf(row, "proposed_at"));
  }
}
