package no.bht.employerregistry.affiliation.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import no.bht.employerregistry.affiliation.domain.AffiliationText;
import no.bht.employerregistry.affiliation.domain.Contacts;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

record ContactsFields(
    @Nullable LocalDate lastContactOn,
    @Nullable LocalDate lastVisitOn,
    @Min(0) @Max(AffiliationText.MOST_CONTACTS) @Nullable Integer contactsPerYear) {

  /**
   * @throws ProblemException 400 if a day is implausible
   */
  Contacts toContacts() {
    TermsFields.requirePlausible(lastContactOn, "/lastContactOn");
    TermsFields.requirePlausible(lastVisitOn, "/lastVisitOn");
    return new Contacts(lastContactOn, lastVisitOn, contactsPerYear);
  }
}
