package no.bht.casework.domain;

import org.jspecify.annotations.Nullable;

/**
 * Reasons of a decision (begrunnelse). Statute: fvl. §§ 24 and 25: rules and facts are duties, the
 * main considerations «bør».
 *
 * @param rules the rules the decision rests on, with their content as far as needed
 * @param facts the facts the decision rests on
 * @param considerations the main considerations; empty if none are stated
 */
public record Reasons(String rules, String facts, String considerations) {

  /**
   * @throws IllegalArgumentException if rules or facts are blank
   */
  public Reasons(String rules, String facts, @Nullable String considerations) {
    if (rules.isBlank() || facts.isBlank()) {
      throw new IllegalArgumentException("Reasons state the rules and the facts");
    }
    this.rules = rules.strip();
    this.facts = facts.strip();
    this.considerations = considerations == null ? "" : considerations.strip();
  }

  /** Facts may tell of persons: nothing of the text is printed. */
  @Override
  public String toString() {
    return "Reasons[…]";
  }
}
