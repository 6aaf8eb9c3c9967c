package no.bht.employerregistry.affiliation.domain;

import org.jspecify.annotations.Nullable;

/**
 * What else the contract says; {@code null} = not told.
 *
 * @param employeesCoveredPercent share of the employees covered, 0 to 100
 * @param noticePeriodMonths notice period (oppsigelsestid) in months
 * @param contactWithoutConsent whether employees may contact the service without the manager's
 *     consent
 * @param safetyRepresentativeTookPart whether the safety representative (verneombud) took part in
 *     the contract
 */
public record Conditions(
    @Nullable Integer employeesCoveredPercent,
    @Nullable Integer noticePeriodMonths,
    @Nullable Boolean contactWithoutConsent,
    @Nullable Boolean safetyRepresentativeTookPart) {
  public static final Conditions UNTOLD = new Conditions(null, null, null, null);

  /** These, with what {@code said} tells in their place. */
  public Conditions with(Conditions said) {
    return new Conditions(
        or(said.employeesCoveredPercent, employeesCoveredPercent),
        or(said.noticePeriodMonths, noticePeriodMonths),
        or(said.contactWithoutConsent, contactWithoutConsent),
        or(said.safetyRepresentativeTookPart, safetyRepresentativeTookPart));
  }

  static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
    return said == null ? known : said;
  }
}
