package no.bht.approval.approvalcase.usecase.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.ProviderMessages;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.Conditions;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.platform.time.Oslo;

/** Tells once that the deadline of a condition has passed with nothing handed in. */
@ApplicationScoped
public class ConditionDeadlines {
  private final Conditions conditions;
  private final ApprovalCaseEvents events;
  private final ProviderMessages messages;
  private final OfficePractice practice;
  private final Sweeps sweeps;
  private final InstantSource clock;

  ConditionDeadlines(
      Conditions conditions,
      ApprovalCaseEvents events,
      ProviderMessages messages,
      OfficePractice practice,
      Sweeps sweeps,
      InstantSource clock) {
    this.conditions = conditions;
    this.events = events;
    this.messages = messages;
    this.practice = practice;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  /** Tells a batch that is due; how many it told. */
  public int tellSome() {
    return sweeps.some(
        new DueRows<>(
            "overdue-conditions",
            practice.lettersAtOnce(),
            most -> conditions.lockOverdue(Oslo.today(clock), most),
            condition -> condition.id().value(),
            due -> due.forEach(this::tell)));
  }

  private void tell(Condition condition) {
    Condition.Changed<ConditionOverdue> overdue = condition.overdue();
    conditions.save(overdue.condition());
    events.add(List.of(overdue.event()));
    messages.tell(overdue.event());
  }
}
