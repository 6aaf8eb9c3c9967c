package no.bht.training.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.person.NationalIdentityNumber;
import no.bht.platform.person.PersonKey;
import no.bht.platform.person.PersonKeys;
import no.bht.platform.problem.ProblemException;

/** Where a national identity number ends: it is read, turned into the keyed hash and dropped. */
@ApplicationScoped
public class IdentityNumberDoor {
  private static final String CODE = "national-identity-number-invalid";

  private final PersonKeys keys;

  IdentityNumberDoor(PersonKeys keys) {
    this.keys = keys;
  }

  /**
   * @throws ProblemException 400 {@code national-identity-number-invalid}, without the number
   */
  public PersonKey personOf(String text) {
    try {
      return keys.keyOf(NationalIdentityNumber.parse(text));
    } catch (IllegalArgumentException e) {
      throw ProblemException.of(400, CODE, "Not a national identity number.")
          .withError("/nationalIdentityNumber", CODE);
    }
  }
}
