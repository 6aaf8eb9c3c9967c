package no.bht.training.course.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One version of the list of learning objectives (læringsmål). A goal of § 2-3 is covered when
 * every objective that serves it is: the office reads the goals through the whole list.
 *
 * @param validFrom first day the version applies to
 */
public record LearningObjectives(
    String version, LocalDate validFrom, List<LearningObjective> objectives) {

  /** Copies the list. */
  public LearningObjectives {
    objectives = List.copyOf(objectives);
  }

  /** Codes of this version that a course leaves out, in the order of the list. */
  public List<String> missingFrom(Set<String> coverage) {
    return objectives.stream()
        .map(LearningObjective::code)
        .filter(code -> !coverage.contains(code))
        .toList();
  }

  /** The goals of which every objective is covered. */
  public List<Goal> coveredGoals(Set<String> coverage) {
    return List.of(Goal.values()).stream()
        .filter(
            goal ->
                objectives.stream()
                    .filter(objective -> objective.goal() == goal)
                    .allMatch(objective -> coverage.contains(objective.code())))
        .toList();
  }

  /** Whether this version has the code. */
  public boolean has(String code) {
    return objectives.stream().anyMatch(objective -> objective.code().equals(code));
  }
}
