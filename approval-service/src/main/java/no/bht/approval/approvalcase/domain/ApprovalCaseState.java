package no.bht.approval.approvalcase.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationRefused;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReopened;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentResumed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentStarted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.DecisionProposed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.InformationRequested;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProposalReturned;

/** States of an application (søknadens status). What is not listed as a step is not allowed. */
public enum ApprovalCaseState {
  /** Mottatt: nobody has judged anything yet. */
  SUBMITTED,
  /** Under behandling: requirements are judged one by one. */
  UNDER_ASSESSMENT,
  /** Venter på opplysninger: the provider has been asked, with a deadline. */
  MORE_INFORMATION_REQUESTED,
  /** Vedtak foreslått: another officer confirms it or returns it. */
  DECISION_PROPOSED,
  /** Godkjent: decided, for good. */
  APPROVED,
  /** Avslått: decided, for good unless the refusal is overturned on appeal. */
  REFUSED;

  /** The event by which every application begins. */
  static final Class<? extends ApprovalCaseEvent> FIRST = ApplicationReceived.class;

  /** Every allowed step and the event it is announced by. */
  private static final Map<Step, Class<? extends ApprovalCaseEvent>> STEPS = steps();

  /** A step from one state to another. */
  public record Step(ApprovalCaseState from, ApprovalCaseState to) {}

  /** The event of the step, or empty when the step is not allowed. */
  public Optional<Class<? extends ApprovalCaseEvent>> eventOfStepTo(ApprovalCaseState next) {
    return Optional.ofNullable(STEPS.get(new Step(this, next)));
  }

  /** Whether the application is still to be decided. */
  public boolean isOpen() {
    return this != APPROVED && this != REFUSED;
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
            .filter(state -> !state.isOpen())
            .map("    %s --> [*]%n"::formatted)
            .collect(Collectors.joining());
    return "stateDiagram-v2%n    [*] --> %s: %s%n".formatted(SUBMITTED, FIRST.getSimpleName())
        + steps
        + ends;
  }

  private static Map<Step, Class<? extends ApprovalCaseEvent>> steps() {
    Map<Step, Class<? extends ApprovalCaseEvent>> steps = new LinkedHashMap<>();
    steps.put(new Step(SUBMITTED, UNDER_ASSESSMENT), AssessmentStarted.class);
    steps.put(new Step(SUBMITTED, MORE_INFORMATION_REQUESTED), InformationRequested.class);
    steps.put(new Step(UNDER_ASSESSMENT, MORE_INFORMATION_REQUESTED), InformationRequested.class);
    steps.put(new Step(MORE_INFORMATION_REQUESTED, UNDER_ASSESSMENT), AssessmentResumed.class);
    steps.put(new Step(UNDER_ASSESSMENT, DECISION_PROPOSED), DecisionProposed.class);
    steps.put(new Step(DECISION_PROPOSED, UNDER_ASSESSMENT), ProposalReturned.class);
    steps.put(new Step(UNDER_ASSESSMENT, APPROVED), ApprovalGranted.class);
    steps.put(new Step(UNDER_ASSESSMENT, REFUSED), ApplicationRefused.class);
    steps.put(new Step(DECISION_PROPOSED, APPROVED), ApprovalGranted.class);
    steps.put(new Step(DECISION_PROPOSED, REFUSED), ApplicationRefused.class);
    steps.put(new Step(REFUSED, UNDER_ASSESSMENT), ApplicationReopened.class);
    steps.put(new Step(REFUSED, APPROVED), ApprovalGranted.class);
    return Collections.unmodifiableMap(steps);
  }
}
