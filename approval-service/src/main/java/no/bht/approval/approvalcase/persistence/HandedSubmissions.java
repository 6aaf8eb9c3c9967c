package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases.Handed;
import no.bht.approval.approvalcase.domain.submission.Submission;
import org.hibernate.Session;

/** Every version of what was handed in, and who works by the newest. */
@ApplicationScoped
class HandedSubmissions {
  private static final String VERSIONS =
      """
      select version, received_at, cast(content as text) as content
      from submission_version where case_id = ?1 order by version
      """;

  private final Session entities;
  private final StaffPositions positions;

  HandedSubmissions(Session entities, StaffPositions positions) {
    this.entities = entities;
    this.positions = positions;
  }

  /** Keeps the version the row has now. */
  void keep(ApprovalCaseEntity row, Instant now) {
    entities
        .createNativeMutationQuery(
            """
            insert into submission_version (case_id, version, received_at, content)
            values (?1, ?2, ?3, cast(?4 as jsonb))
            """)
        .setParameter(1, row.id)
        .setParameter(2, row.submissionVersion)
        .setParameter(3, now)
        .setParameter(4, row.submission)
        .executeUpdate();
  }

  /** Those of the newest version work here as long as the application is open. */
  void countStaff(ApprovalCaseEntity row) {
    positions.replace(
        row.provider,
        StaffPositions.Source.APPLICATION,
        StoredJson.read(row.submission, Submission.class).staffing());
  }

  List<Handed> of(ApprovalCaseId id) {
    return entities
        .createNativeQuery(VERSIONS, Tuple.class)
        .setParameter(1, id.value())
        .getResultList()
        .stream()
        .map(
            row ->
                new Handed(
                    row.get("version", Integer.class),
                    row.get("received_at", Instant.class),
                    StoredJson.read(row.get("content", String.class), Submission.class)))
        .toList();
  }
}
