package no.bht.supervision.inspection.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the register said of the party on the day the inspection was opened; each may be unknown.
 * Figures are counted by these, and do not change when the party does.
 *
 * @param municipality four digits (kommunenummer)
 * @param industryCode of {@code classification}, SN2007 or SN2025
 * @param employees number of employees
 * @param organisationForm as in Enhetsregisteret
 * @param mainUnit organisation number of the main unit, when the party is a sub-unit
 * @param providerKind kind of service, of an inspected provider
 */
public record PartyFacts(
    @Nullable String municipality,
    @Nullable String industryCode,
    @Nullable String classification,
    @Nullable Integer employees,
    @Nullable String organisationForm,
    @Nullable String mainUnit,
    @Nullable String providerKind) {
  /** Nothing is known. */
  public static final PartyFacts UNKNOWN = new PartyFacts(null, null, null, null, null, null, null);

  /** The same of a provider of that kind. */
  public PartyFacts ofProvider(@Nullable String kind) {
    return kind == null
        ? this
        : new PartyFacts(
            municipality,
            industryCode,
            classification,
            employees,
            organisationForm,
            mainUnit,
            kind);
  }
}
