package no.bht.platform.person;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Makes the role {@code person} of it that a token is a person's own: it carries {@code pid}, as
 * ID-porten's do.
 */
@ApplicationScoped
public class PersonTokens implements SecurityIdentityAugmentor {
  private static final String ROLE = "person";
  private static final String PID = "pid";

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom()
        .item(
            numberIn(identity).isEmpty()
                ? identity
                : QuarkusSecurityIdentity.builder(identity).addRole(ROLE).build());
  }

  /** The number in the token; a claim of another form counts as absent and never as a fault. */
  public static Optional<NationalIdentityNumber> numberIn(SecurityIdentity identity) {
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
