package no.bht.training.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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

  /** The person; nothing if it is no national identity number. */
  public Optional<PersonKey> find(String text) {
    try {
      return Optional.of(keys.keyOf(NationalIdentityNumber.parse(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * @throws ProblemException 400 {@code national-identity-number-invalid}, without the number
   */
  public PersonKey personOf(String text) {
    return find(text)
        .orElseThrow(
            () ->
                ProblemException.of(400, CODE, "Not a national identity number.")
                    .withError("/nationalIdentityNumber", CODE));
  }
}
