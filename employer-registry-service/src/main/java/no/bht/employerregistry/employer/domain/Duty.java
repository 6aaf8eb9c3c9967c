package no.bht.employerregistry.employer.domain;

import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What the industry list says of an employer by its main industry code (første næringskode).
 * Statute: FOR-2011-12-06-1355 § 13-1 second paragraph.
 *
 * @param question set exactly when the outcome is {@link Outcome#MUST_BE_ASSESSED}
 * @param ruleVersion the regulation that gave the list; null when no list is known
 * @param entry code of the entry that matched
 * @param industryCode the code that was looked at
 */
public record Duty(
    Outcome outcome,
    @Nullable OpenQuestion question,
    @Nullable String ruleVersion,
    @Nullable String entry,
    @Nullable String industryCode) {

  /** The list's answer; it never says that there is no duty. */
  public enum Outcome {
    OBLIGED_BY_INDUSTRY,
    MUST_BE_ASSESSED,
    NOT_LISTED,
    /** The unit has left the register. */
    DEREGISTERED
  }

  public static final Duty OF_DEREGISTERED = new Duty(Outcome.DEREGISTERED, null, null, null, null);

  public static Duty of(IndustryAssessment assessment) {
    Outcome outcome =
        switch (assessment.outcome()) {
          case OBLIGED_BY_INDUSTRY -> Outcome.OBLIGED_BY_INDUSTRY;
          case MUST_BE_ASSESSED -> Outcome.MUST_BE_ASSESSED;
          case NOT_LISTED -> Outcome.NOT_LISTED;
        };
    return new Duty(
        outcome,
        assessment.question(),
        assessment.list() == null ? null : assessment.list().ruleVersion(),
        assessment.entry() == null ? null : assessment.entry().code().value(),
        assessment.code() == null ? null : assessment.code().value());
  }
}
