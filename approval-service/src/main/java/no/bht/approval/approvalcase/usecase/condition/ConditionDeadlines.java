package no.bht.approval.approvalcase.usecase.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.ProviderMessages;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.Conditions;
import no.bht.platform.time.Oslo;

/** Tells once that the deadline of a condition has passed with nothing handed in. */
@ApplicationScoped
public class ConditionDeadlines {
  private final Conditions conditions;
  private final ApprovalCaseEvents events;
  private final ProviderMessages messages;
  private final OfficePractice practice;
  private final InstantSource clock;

  ConditionDeadlines(
      Conditions conditions,
      ApprovalCaseEvents events,
      ProviderMessages messages,
      OfficePractice practice,
      InstantSource clock) {
    this.conditions = conditions;
    this.events = events;
    this.messages = messages;
    this.practice = practice;
    this.clock = clock;
  }

  /** Tells a batch that is due; how many it told. */
  @Transactional
  public int tellSome() {
    LocalDate today = Oslo.today(clock);
    List<Condition> due = conditions.lockOverdue(today, practice.lettersAtOnce());
    for (Condition condition : due) {
      Condition.Changed<ConditionOverdue> overdue = condition.overdue();
      conditions.save(overdue.condition());
      events.add(List.of(overdue.event()));
      messages.tell(overdue.event());
    }
    return due.size();
  }
}
