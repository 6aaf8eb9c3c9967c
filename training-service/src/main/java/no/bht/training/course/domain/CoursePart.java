package no.bht.training.course.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of a course with the learning objectives (læringsmål) it covers.
 *
 * @param reference where in the material; may be empty
 * @param objectives codes of the objectives
 */
public record CoursePart(String name, String reference, Set<String> objectives) {
  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if the part has no name or covers nothing
   */
  public CoursePart {
    if (name.isBlank() || objectives.isEmpty()) {
      throw new IllegalArgumentException("A part has a name and covers an objective");
    }
    objectives = Collections.unmodifiableSet(new TreeSet<>(objectives));
  }
}
