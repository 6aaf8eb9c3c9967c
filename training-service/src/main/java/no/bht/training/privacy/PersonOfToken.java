package no.bht.training.privacy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Optional;
import no.bht.platform.person.NationalIdentityNumber;
import no.bht.platform.person.PersonKey;
import no.bht.platform.person.PersonKeys;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The person whose token it is. The number in claim {@code pid} ends here as it does at the door:
 * read, turned into the keyed hash and dropped. Log and audit know the token's {@code sub}, which
 * says nothing of the person.
 */
@RequestScoped
public class PersonOfToken {
  private static final String PID = "pid";

  private final SecurityIdentity identity;
  private final PersonKeys keys;

  PersonOfToken(SecurityIdentity identity, PersonKeys keys) {
    this.identity = identity;
    this.keys = keys;
  }

  /** The person; empty if the token is not a person's. */
  public Optional<PersonKey> person() {
    return numberIn(identity).map(keys::keyOf);
  }

  /** A claim of another form counts as absent and never as a fault. */
  static Optional<NationalIdentityNumber> numberIn(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.<Object>claim(PID).flatMap(claim -> parsed(text(claim)))
        : Optional.empty();
  }

  private static String text(Object claim) {
    return claim instanceof JsonString string ? string.getString() : claim.toString();
  }

  private static Optional<NationalIdentityNumber> parsed(String text) {
    try {
      return Optional.of(NationalIdentityNumber.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
