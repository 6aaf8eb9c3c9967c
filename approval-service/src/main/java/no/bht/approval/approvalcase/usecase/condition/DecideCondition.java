package no.bht.approval.approvalcase.usecase.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.ProviderMessages;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.condition.Conditions;

/** An officer finds a condition met or not met, with a reason; the provider is told. */
@ApplicationScoped
public class DecideCondition {
  private final Conditions conditions;
  private final ApprovalCaseEvents events;
  private final ProviderMessages messages;
  private final CaseAccess access;
  private final InstantSource clock;

  DecideCondition(
      Conditions conditions,
      ApprovalCaseEvents events,
      ProviderMessages messages,
      CaseAccess access,
      InstantSource clock) {
    this.conditions = conditions;
    this.events = events;
    this.messages = messages;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param versionRead stops the command if the officer read another version
   */
  public record Command(
      ConditionId condition, boolean met, String reason, LongConsumer versionRead) {}

  /**
   * @throws NoSuchCase if there is no such condition
   * @throws CommandRefused if it is met already, or nothing was handed in and the time is not over
   */
  @Transactional
  public void decide(Command command) {
    Conditions.Versioned found = conditions.lock(command.condition());
    command.versionRead().accept(found.version());
    Condition.Changed<ConditionDecided> decided =
        found
            .condition()
            .decide(
                new Condition.Verdict(
                    command.met(), command.reason(), access.actor(), clock.instant()));
    conditions.save(decided.condition());
    events.add(List.of(decided.event()));
    messages.tell(decided.event());
  }
}
