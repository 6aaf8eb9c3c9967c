package no.bht.training.course.domain;

/**
 * The reasons for a decision on a course (begrunnelse).
 *
 * @param rules the rules it rests on
 * @param facts the facts it rests on
 * @param considerations what weighed in the judgement; may be empty
 */
public record Reasons(String rules, String facts, String considerations) {

  /**
   * @throws IllegalArgumentException if rules or facts are blank
   */
  public Reasons {
    if (rules.isBlank() || facts.isBlank()) {
      throw new IllegalArgumentException("Reasons name rules and facts");
    }
  }
}
