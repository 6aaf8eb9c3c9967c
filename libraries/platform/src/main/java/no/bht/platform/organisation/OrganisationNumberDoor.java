package no.bht.platform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.problem.ProblemException;

/**
 * Reads a number that comes from outside: the value's own rule, and the setting on synthetic ones.
 */
@ApplicationScoped
public class OrganisationNumberDoor {
  static final String CODE = "organisation-number-invalid";
  static final String DETAIL = "Not an organisation number that is accepted here.";

  private final OrganisationNumberSettings settings;

  OrganisationNumberDoor(OrganisationNumberSettings settings) {
    this.settings = settings;
  }

  /**
   * @throws IllegalArgumentException if the text is no number, or a synthetic one where none is
   *     allowed
   */
  public OrganisationNumber read(String text) {
    OrganisationNumber number = OrganisationNumber.parse(text);
    if (number.isSynthetic() && !settings.syntheticAllowed()) {
      throw new IllegalArgumentException("A synthetic number is not accepted here");
    }
    return number;
  }

  static ProblemException problem() {
    return ProblemException.of(400, CODE, DETAIL);
  }
}
