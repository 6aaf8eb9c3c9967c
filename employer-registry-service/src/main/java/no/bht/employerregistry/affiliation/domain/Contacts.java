package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often the provider is there; {@code null} = not told.
 *
 * @param lastContactOn date of the last contact
 * @param lastVisitOn date of the last physical visit
 * @param contactsPerYear how many there are in a year
 */
public record Contacts(
    @Nullable LocalDate lastContactOn,
    @Nullable LocalDate lastVisitOn,
    @Nullable Integer contactsPerYear) {
  public static final Contacts UNTOLD = new Contacts(null, null, null);

  /** These, with what {@code said} tells in their place. */
  public Contacts with(Contacts said) {
    return new Contacts(
        Conditions.or(said.lastContactOn, lastContactOn),
        Conditions.or(said.lastVisitOn, lastVisitOn),
        Conditions.or(said.contactsPerYear, contactsPerYear));
  }
}
