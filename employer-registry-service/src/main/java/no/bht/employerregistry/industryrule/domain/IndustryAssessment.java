package no.bht.employerregistry.industryrule.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the industry list says of one industry code on one day. It never says that there is no duty:
 * the duty may also follow from the risk conditions (§ 13-1 first paragraph) or from a decision
 * (third paragraph).
 *
 * @param code the code asked about; null when the register has none
 * @param list the list that was valid on the day; null when none is known
 * @param entry the entry that matched; null when none did
 * @param question set exactly when the outcome is {@link Outcome#MUST_BE_ASSESSED}
 */
public record IndustryAssessment(
    Outcome outcome,
    @Nullable IndustryCode code,
    @Nullable IndustryList list,
    @Nullable IndustryListEntry entry,
    @Nullable OpenQuestion question) {

  /** What the list says. */
  public enum Outcome {
    /** An entry matches and the code alone decides (plikt etter næringsliste). */
    OBLIGED_BY_INDUSTRY,
    /** A person must assess it (må vurderes); {@link OpenQuestion} says why. */
    MUST_BE_ASSESSED,
    /** No entry matches; the duty may follow from something else than the list. */
    NOT_LISTED
  }

  static IndustryAssessment byEntry(IndustryList list, IndustryListEntry entry, IndustryCode code) {
    return entry.decidableByCode()
        ? new IndustryAssessment(Outcome.OBLIGED_BY_INDUSTRY, code, list, entry, null)
        : new IndustryAssessment(
            Outcome.MUST_BE_ASSESSED, code, list, entry, OpenQuestion.LIMITATION);
  }

  static IndustryAssessment open(
      @Nullable IndustryList list, @Nullable IndustryCode code, OpenQuestion question) {
    return new IndustryAssessment(Outcome.MUST_BE_ASSESSED, code, list, null, question);
  }

  static IndustryAssessment notListed(IndustryList list, IndustryCode code) {
    return new IndustryAssessment(Outcome.NOT_LISTED, code, list, null, null);
  }

  /** Whether the list alone makes the employer obliged. */
  public boolean isObliged() {
    return outcome == Outcome.OBLIGED_BY_INDUSTRY;
  }
}
