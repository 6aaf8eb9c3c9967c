package no.bht.training.statistics;

import java.util.stream.Stream;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What the numbers are told apart by. */
enum Grouping {
  /** All together. */
  TOTAL("'ALL'"),
  /** The provider. */
  PROVIDER("m.provider"),
  /** What the person does. */
  ROLE("m.role"),
  /** How the person works for the provider. */
  RELATION("m.relation"),
  /** The form of the course that counts; EQUIVALENT for equivalent education. */
  FORM("coalesce(c.form, 'EQUIVALENT')", "''"),
  /** The course that counts; EQUIVALENT for equivalent education. */
  COURSE("coalesce(cast(c.id as text), 'EQUIVALENT')", "coalesce(c.form, 'EQUIVALENT')");

  private static final String CODE = "by-invalid";

  /** The group of a row, in SQL. */
  final String group;

  /** The form that the group is part of, in SQL; null when groups are of members, not of proofs. */
  final @Nullable String within;

  Grouping(String group) {
    this(group, null);
  }

  Grouping(String group, @Nullable String within) {
    this.group = group;
    this.within = within;
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
                ProblemException.of(
                        400, CODE, "By is TOTAL, PROVIDER, ROLE, RELATION, FORM or COURSE.")
                    .withError("/by", CODE));
  }
}
