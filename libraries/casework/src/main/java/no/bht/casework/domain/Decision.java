package no.bht.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * An individual decision (enkeltvedtak), in writing and with its reasons. Never changed: another
 * decision follows it. Statute: fvl. §§ 23 to 25.
 *
 * @param caseId what the service knows the case by
 * @param outcome the service's code, UPPER_SNAKE
 * @param ruleVersion version of the rules it was made under
 * @param decidedBy reference of the officer, no name
 * @param complianceDeadline last day to do what is demanded, Europe/Oslo; none if nothing is
 */
public record Decision(
    UUID id,
    UUID caseId,
    OrganisationNumber party,
    String outcome,
    String ruleVersion,
    Reasons reasons,
    DecidingBody decidingBody,
    String decidedBy,
    Instant decidedAt,
    @Nullable LocalDate complianceDeadline) {

  /**
   * @throws IllegalArgumentException if the last day to comply is not after the day of the decision
   */
  public Decision {
    if (complianceDeadline != null && !complianceDeadline.isAfter(Oslo.dateOf(decidedAt))) {
      throw new IllegalArgumentException("The time to comply is at least one day");
    }
  }
}
