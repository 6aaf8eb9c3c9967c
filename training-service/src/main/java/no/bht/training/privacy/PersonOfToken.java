package no.bht.training.privacy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import no.bht.platform.person.PersonKey;
import no.bht.platform.person.PersonKeys;
import no.bht.platform.person.PersonTokens;

/**
 * The person whose token it is. The number in claim {@code pid} ends here as it does at the door:
 * read, turned into the keyed hash and dropped. Log and audit know the token's {@code sub}, which
 * says nothing of the person.
 */
@RequestScoped
public class PersonOfToken {
  private final SecurityIdentity identity;
  private final PersonKeys keys;

  PersonOfToken(SecurityIdentity identity, PersonKeys keys) {
    this.identity = identity;
    this.keys = keys;
  }

  /** The person; empty if the token is not a person's. */
  public Optional<PersonKey> person() {
    return PersonTokens.numberIn(identity).map(keys::keyOf);
  }
}
