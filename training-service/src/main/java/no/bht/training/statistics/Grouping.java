package no.bht.training.statistics;

import java.util.stream.Stream;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What the numbers are told apart by. */
enum Grouping {
  /** All together. */
  TOTAL("'ALL'", ""),
  /** What the person does. */
  ROLE("m.role", ""),
  /** How the person works for the provider. */
  RELATION("m.relation", ""),
  /** The form of the course that counts; EQUIVALENT for equivalent education. */
  FORM("coalesce(c.form, 'EQUIVALENT')", "c.form"),
  /** The course that counts; EQUIVALENT for equivalent education. */
  COURSE("coalesce(cast(c.id as text), 'EQUIVALENT')", "c.id");

  private static final String CODE = "by-invalid";

  /** The group of a row, in SQL. */
  final String group;

  private final String proof;

  Grouping(String group, String proof) {
    this.group = group;
    this.proof = proof;
  }

  /** Whether the groups are kinds of proof, of which a person may have several or none. */
  boolean isByProof() {
    return !proof.isEmpty();
  }

  /**
   * @throws ProblemException 400 {@code by-invalid}
   */
  static Grouping parse(@Nullable String by) {
    if (by == null || by.isBlank()) {
      return TOTAL;
    }
    return Stream.of(values())
        .filter(grouping -> grouping.name().equals(by))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.of(400, CODE, "By is TOTAL, ROLE, RELATION, FORM or COURSE.")
                    .withError("/by", CODE));
  }
}
