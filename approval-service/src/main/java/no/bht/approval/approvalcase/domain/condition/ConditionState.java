package no.bht.approval.approvalcase.domain.condition;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionEvidenceReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionsSet;

/** States of a condition (vilkårets status). What is not listed as a step is not allowed. */
public enum ConditionState {
  /** Satt: nothing is handed in. */
  OPEN,
  /** Fristen er ute: told, nothing is handed in. */
  OVERDUE,
  /** Dokumentasjon mottatt: the officer is to look at it. */
  EVIDENCE_RECEIVED,
  /** Ikke oppfylt: ground for withdrawal, § 2-5; the provider may still hand in more. */
  NOT_MET,
  /** Oppfylt. */
  MET;

  /** The event by which every condition begins. */
  static final Class<? extends ApprovalCaseEvent> FIRST = ConditionsSet.class;

  /** Every allowed step and the event it is announced by. */
  private static final Map<Step, Class<? extends ApprovalCaseEvent>> STEPS = steps();

  /** A step from one state to another. */
  public record Step(ConditionState from, ConditionState to) {}

  /** The event of the step, or empty when the step is not allowed. */
  public Optional<Class<? extends ApprovalCaseEvent>> eventOfStepTo(ConditionState next) {
    return Optional.ofNullable(STEPS.get(new Step(this, next)));
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
    return "stateDiagram-v2%n    [*] --> %s: %s%n".formatted(OPEN, FIRST.getSimpleName())
        + steps
        + ends;
  }

  private static Map<Step, Class<? extends ApprovalCaseEvent>> steps() {
    Map<Step, Class<? extends ApprovalCaseEvent>> steps = new LinkedHashMap<>();
    steps.put(new Step(OPEN, OVERDUE), ConditionOverdue.class);
    steps.put(new Step(OPEN, EVIDENCE_RECEIVED), ConditionEvidenceReceived.class);
    steps.put(new Step(OVERDUE, EVIDENCE_RECEIVED), ConditionEvidenceReceived.class);
    steps.put(new Step(NOT_MET, EVIDENCE_RECEIVED), ConditionEvidenceReceived.class);
    steps.put(new Step(EVIDENCE_RECEIVED, EVIDENCE_RECEIVED), ConditionEvidenceReceived.class);
    steps.put(new Step(OPEN, MET), ConditionDecided.class);
    steps.put(new Step(OVERDUE, MET), ConditionDecided.class);
    steps.put(new Step(EVIDENCE_RECEIVED, MET), ConditionDecided.class);
    steps.put(new Step(NOT_MET, MET), ConditionDecided.class);
    steps.put(new Step(OVERDUE, NOT_MET), ConditionDecided.class);
    steps.put(new Step(EVIDENCE_RECEIVED, NOT_MET), ConditionDecided.class);
    return Collections.unmodifiableMap(steps);
  }
}
