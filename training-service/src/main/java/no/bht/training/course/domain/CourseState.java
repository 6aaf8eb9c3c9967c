package no.bht.training.course.domain;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** The life of a course: every allowed step and the event it is announced by. */
public enum CourseState {
  /** Handed in; nobody has judged its content. */
  SUBMITTED,
  /** Content controlled; completions count. */
  ACCEPTED,
  /** Content controlled and found lacking. */
  REJECTED,
  /** Controlled again and found lacking; completions count no longer. */
  ACCEPTANCE_LOST;

  private record Step(CourseState from, CourseState to) {}

  private static final Map<Step, Class<? extends CourseEvent>> STEPS =
      Map.of(
          new Step(SUBMITTED, ACCEPTED), CourseEvent.CourseAccepted.class,
          new Step(SUBMITTED, REJECTED), CourseEvent.CourseRejected.class,
          new Step(ACCEPTED, ACCEPTED), CourseEvent.CourseUpheld.class,
          new Step(ACCEPTED, ACCEPTANCE_LOST), CourseEvent.CourseAcceptanceLost.class);

  /** Whether the step is in the table. */
  public boolean mayBecome(CourseState to) {
    return STEPS.containsKey(new Step(this, to));
  }

  /** The table as a Mermaid state diagram, for the README. */
  public static String diagram() {
    return STEPS.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Step, Class<? extends CourseEvent>> entry) -> entry.getKey().from())
                .thenComparing(entry -> entry.getKey().to()))
        .map(
            entry ->
                "  %s --> %s: %s"
                    .formatted(
                        entry.getKey().from(),
                        entry.getKey().to(),
                        entry.getValue().getSimpleName()))
        .collect(Collectors.joining("\n", "stateDiagram-v2\n  [*] --> SUBMITTED\n", "\n"));
  }
}
