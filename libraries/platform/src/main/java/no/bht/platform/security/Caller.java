package no.bht.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;

/** The one who calls, as the access token tells. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;

  public Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  public String subject() {
    return identity.isAnonymous() ? "anonymous" : TokenClaims.subjectOf(identity);
  }

  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /** The organisation a portal user acts for, or the consumer of a machine's token. */
  public Optional<OrganisationNumber> organisation() {
    return TokenClaims.organisationOf(identity);
  }

  public boolean actsFor(OrganisationNumber party) {
    return organisation().filter(party::equals).isPresent();
  }

  /**
   * Lets officers of the roles through, and the party itself.
   *
   * @throws ProblemException 404 for everybody else: the case of another is not even known to be
   *     there
   */
  public void requireParty(OrganisationNumber party, String... officerRoles) {
    if (Stream.of(officerRoles).noneMatch(this::is) && !actsFor(party)) {
      throw ProblemException.notFound();
    }
  }

  public Actor actor() {
    return new Actor(subject(), organisation().orElse(null));
  }
}
