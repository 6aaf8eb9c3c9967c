package no.bht.approval.approvalcase.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalExpired;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalReinstated;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalWithdrawn;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProviderChanged;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalDropped;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalNotified;

/**
 * Where an approval stands beside its dates (godkjenningens status): what was told and decided. On
 * which days it is valid is read from the dates. What is not listed as a step is not allowed.
 */
public enum ApprovalState {
  /** Gjelder: granted, and nothing else was told or decided. */
  IN_FORCE,
  /** Utløpt: its end is told. */
  EXPIRED,
  /** Purret: the provider was reminded, a month after the end. */
  REMINDED,
  /** Varslet: the provider was told that withdrawal is considered (fvl. § 16); it stands. */
  WITHDRAWAL_NOTIFIED,
  /** Trukket tilbake; § 2-5 second paragraph. */
  WITHDRAWN,
  /** Utsatt iverksetting (fvl. § 42): withdrawn, but it stands for the time being. */
  WITHDRAWAL_DEFERRED,
  /** Opphørt: the provider merged, was taken over, closed down or changed its number. */
  ENDED;

  /** The event by which every approval begins. */
  static final Class<? extends ApprovalCaseEvent> FIRST = ApprovalGranted.class;

  /** Every allowed step and the event it is announced by. */
  private static final Map<Step, Class<? extends ApprovalCaseEvent>> STEPS = steps();

  /** A step from one state to another. */
  public record Step(ApprovalState from, ApprovalState to) {}

  /** The event of the step, or empty when the step is not allowed. */
  public Optional<Class<? extends ApprovalCaseEvent>> eventOfStepTo(ApprovalState next) {
    return Optional.ofNullable(STEPS.get(new Step(this, next)));
  }

  public boolean canBecome(ApprovalState next) {
    return STEPS.containsKey(new Step(this, next));
  }

  /** Whether the provider is approved as long as the dates say so. */
  public boolean stands() {
    return canBecome(EXPIRED);
  }

  /** Whether a decision ended it before its time. */
  public boolean isCutShort() {
    return this == WITHDRAWN || this == ENDED;
  }

  /** The table as a Mermaid diagram; stands in the README. */
  public static String diagram() {
    String steps =
        STEPS.entrySet().stream()
            .map(
                step ->
                    "    %s --> %s: %s%n"
                        .formatted(
                            step.getKey().from(),
                            step.getKey().to(),
                            step.getValue().getSimpleName()))
            .collect(Collectors.joining());
    String ends =
        Arrays.stream(values())
            .filter(state -> STEPS.keySet().stream().noneMatch(step -> step.from() == state))
            .map("    %s --> [*]%n"::formatted)
            .collect(Collectors.joining());
    return "stateDiagram-v2%n    [*] --> %s: %s%n".formatted(IN_FORCE, FIRST.getSimpleName())
        + steps
        + ends;
  }

  private static Map<Step, Class<? extends ApprovalCaseEvent>> steps() {
    Map<Step, Class<? extends ApprovalCaseEvent>> steps = new LinkedHashMap<>();
    steps.put(new Step(IN_FORCE, EXPIRED), ApprovalExpired.class);
    steps.put(new Step(EXPIRED, REMINDED), RenewalReminderDue.class);
    steps.put(new Step(IN_FORCE, WITHDRAWAL_NOTIFIED), WithdrawalNotified.class);
    steps.put(new Step(WITHDRAWAL_NOTIFIED, IN_FORCE), WithdrawalDropped.class);
    steps.put(new Step(WITHDRAWAL_NOTIFIED, EXPIRED), ApprovalExpired.class);
    steps.put(new Step(WITHDRAWAL_NOTIFIED, WITHDRAWN), ApprovalWithdrawn.class);
    steps.put(new Step(WITHDRAWN, WITHDRAWAL_DEFERRED), ApprovalReinstated.class);
    steps.put(new Step(WITHDRAWN, IN_FORCE), ApprovalReinstated.class);
    steps.put(new Step(WITHDRAWAL_DEFERRED, WITHDRAWN), ApprovalWithdrawn.class);
    steps.put(new Step(WITHDRAWAL_DEFERRED, IN_FORCE), ApprovalReinstated.class);
    steps.put(new Step(WITHDRAWAL_DEFERRED, EXPIRED), ApprovalExpired.class);
    steps.put(new Step(IN_FORCE, ENDED), ProviderChanged.class);
    steps.put(new Step(WITHDRAWAL_NOTIFIED, ENDED), ProviderChanged.class);
    steps.put(new Step(WITHDRAWAL_DEFERRED, ENDED), ProviderChanged.class);
    return Collections.unmodifiableMap(steps);
  }
}
