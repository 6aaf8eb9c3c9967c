package no.bht.approval.approvalcase.usecase.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionEvidenceReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.condition.Conditions;

/** The provider shows that a condition is met (dokumentasjon). */
@ApplicationScoped
public class HandInEvidence {
  private final Conditions conditions;
  private final ApprovalCaseEvents events;
  private final CaseAccess access;
  private final InstantSource clock;

  HandInEvidence(
      Conditions conditions, ApprovalCaseEvents events, CaseAccess access, InstantSource clock) {
    this.conditions = conditions;
    this.events = events;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param versionRead stops the command if the provider read another version
   * @throws NoSuchCase if there is no such condition
   * @throws CommandRefused if it is found met already
   */
  @Transactional
  public void handIn(ConditionId id, String statement, LongConsumer versionRead) {
    access.demand(conditions.get(id).condition().provider());
    Conditions.Versioned found = conditions.lock(id);
    versionRead.accept(found.version());
    Condition.Changed<ConditionEvidenceReceived> received =
        found.condition().receive(new Condition.Evidence(statement, clock.instant()));
    conditions.save(received.condition());
    events.add(List.of(received.event()));
  }
}
