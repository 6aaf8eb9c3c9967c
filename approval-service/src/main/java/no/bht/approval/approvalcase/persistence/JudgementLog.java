package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases.Judged;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.JudgementEntry;
import no.bht.approval.approvalcase.domain.requirement.MachineAssessment;
import no.bht.approval.approvalcase.domain.requirement.MachineResult;
import org.hibernate.Session;

/** The log of the officers' judgements; whoever writes it holds the provider's row. */
@ApplicationScoped
class JudgementLog {
  private static final String INSERT =
      """
      insert into judgement_entry (case_id, number, requirement, cause, entered_at, judgement, reason,
        judged_by, judged_at, machine_result, machine_evidence, rule_version)
      select ?1, 1 + count(*), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
      from judgement_entry where case_id = ?1
      """;
  private static final String SELECT =
      """
      select * from judgement_entry where case_id = ?1 and number > ?2 order by number limit ?3
      """;

  private final Session entities;

  JudgementLog(Session entities) {
    this.entities = entities;
  }

  void add(UUID application, List<JudgementEntry> entries, Instant now) {
    for (JudgementEntry entry : entries) {
      entities
          .createNativeMutationQuery(INSERT)
          .setParameter(1, application)
          .setParameter(2, entry.requirement().name())
          .setParameter(3, entry.cause().name())
          .setParameter(4, now)
          .setParameter(5, entry.judgement().outcome().name())
          .setParameter(6, entry.judgement().reason())
          .setParameter(7, entry.judgement().judgedBy())
          .setParameter(8, entry.judgement().judgedAt())
          .setParameter(9, entry.machine().result().name())
          .setParameter(10, StoredEvidence.text(entry.machine()))
          .setParameter(11, entry.ruleVersion())
          .executeUpdate();
    }
  }

  List<Judged> of(ApprovalCaseId application, int after, int limit) {
    return entities
        .createNativeQuery(SELECT, Tuple.class)
        .setParameter(1, application.value())
        .setParameter(2, after)
        .setParameter(3, limit)
        .getResultList()
        .stream()
        .map(JudgementLog::judged)
        .toList();
  }

  private static Judged judged(Tuple row) {
    return new Judged(
        row.get("number", Integer.class),
        row.get("entered_at", Instant.class),
        new JudgementEntry(
            ApprovalRequirement.valueOf(row.get("requirement", String.class)),
            JudgementEntry.Cause.valueOf(row.get("cause", String.class)),
            new Judgement(
                Judgement.Outcome.valueOf(row.get("judgement", String.class)),
                row.get("reason", String.class),
                row.get("judged_by", String.class),
                row.get("judged_at", Instant.class)),
            new MachineAssessment(
                MachineResult.valueOf(row.get("machine_result", String.class)),
                StoredEvidence.lines(row.get("machine_evidence", String.class))),
            row.get("rule_version", String.class)));
  }
}
