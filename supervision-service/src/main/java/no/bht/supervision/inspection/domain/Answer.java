package no.bht.supervision.inspection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * The inspector's answer to a control point. A correction is a further answer; none is removed.
 *
 * @param facts what was seen (faktum). Statute: fvl. § 17
 * @param observedOn day of the observation, Europe/Oslo
 * @param observedAt its moment, where it was told
 * @param provider the provider whose assistance the answer is about, if any
 * @param causedByProvider whether that provider's work was the cause of a breach; {@code null}
 *     where the inspector has not said
 * @param coded what the breach consisted of, where the office counts it
 * @param dutyAssessment why the employer has the duty although the register does not say so.
 *     Statute: aml. § 3-3, FOR-2011-12-06-1355 § 13-1 first paragraph
 */
public record Answer(
    String code,
    Outcome outcome,
    String facts,
    LocalDate observedOn,
    @Nullable Instant observedAt,
    @Nullable OrganisationNumber provider,
    @Nullable Boolean causedByProvider,
    @Nullable FindingCode coded,
    @Nullable String dutyAssessment,
    String answeredBy,
    Instant answeredAt) {

  /** An answer with what every one has. */
  public Answer(
      String code,
      Outcome outcome,
      String facts,
      LocalDate observedOn,
      @Nullable String dutyAssessment,
      String answeredBy,
      Instant answeredAt) {
    this(
        code,
        outcome,
        facts,
        observedOn,
        null,
        null,
        null,
        null,
        dutyAssessment,
        answeredBy,
        answeredAt);
  }

  /** Whether it says that the point is in breach. */
  public boolean isBreach() {
    return outcome == Outcome.BREACH;
  }

  /** The provider in whose file a breach stands: only one whose work was the cause. */
  @Nullable OrganisationNumber culprit() {
    return Boolean.TRUE.equals(causedByProvider) ? provider : null;
  }

  /** Whether it was observed after the day, or the moment, it is recorded. */
  boolean isObservedAfter(LocalDate today) {
    return observedOn.isAfter(today) || (observedAt != null && observedAt.isAfter(answeredAt));
  }

  Answer about(@Nullable OrganisationNumber assisting, @Nullable Boolean caused) {
    return new Answer(
        code,
        outcome,
        facts,
        observedOn,
        observedAt,
        assisting,
        caused,
        coded,
        dutyAssessment,
        answeredBy,
        answeredAt);
  }

  /** Whether another answer says all that this one does, and what was left open besides. */
  public boolean isSaidBy(Answer settled) {
    return saysTheSameAs(
        settled.about(
            provider == null ? null : settled.provider,
            causedByProvider == null ? null : settled.causedByProvider));
  }

  boolean saysTheSameAs(Answer other) {
    return outcome == other.outcome
        && facts.equals(other.facts)
        && observedOn.equals(other.observedOn)
        && coded == other.coded
        && Objects.equals(provider, other.provider)
        && Objects.equals(causedByProvider, other.causedByProvider)
        && Objects.equals(dutyAssessment, other.dutyAssessment);
  }
}
