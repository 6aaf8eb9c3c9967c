package no.bht.training.privacy;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.training.Roles;

/** Makes a role of it that a token is a person's own: it carries {@code pid}, as ID-porten's do. */
@ApplicationScoped
class PersonTokens implements SecurityIdentityAugmentor {

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom()
        .item(
            PersonOfToken.numberIn(identity).isEmpty()
                ? identity
                : QuarkusSecurityIdentity.builder(identity).addRole(Roles.PERSON).build());
  }
}
