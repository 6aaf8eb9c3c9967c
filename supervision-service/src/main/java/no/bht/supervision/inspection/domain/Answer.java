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
 * @param provider the provider whose file shows the answer, if any
 * @param dutyAssessment why the employer has the duty although the register does not say so.
 *     Statute: aml. § 3-3, FOR-2011-12-06-1355 § 13-1 first paragraph
 */
public record Answer(
    String code,
    Outcome outcome,
    String facts,
    LocalDate observedOn,
    @Nullable OrganisationNumber provider,
    @Nullable String dutyAssessment,
    String answeredBy,
    Instant answeredAt) {
  boolean saysTheSameAs(Answer other) {
    return outcome == other.outcome
        && facts.equals(other.facts)
        && observedOn.equals(other.observedOn)
        && Objects.equals(provider, other.provider)
        && Objects.equals(dutyAssessment, other.dutyAssessment);
  }
}
