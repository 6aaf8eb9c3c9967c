package no.bht.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Makes a role of each scope that the consumer of a machine's token is granted by the allow-list:
 * scope <b>and</b> organisation number decide.
 */
@ApplicationScoped
class MachineScopes implements SecurityIdentityAugmentor {

  private final Set<String> grants;

  MachineScopes(SecuritySettings settings) {
    this.grants =
        Stream.of(settings.machineGrants(), settings.standingGrants())
            .flatMap(grants -> grants.orElse(List.of()).stream())
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(identity.isAnonymous() ? identity : withScopes(identity));
  }

  private SecurityIdentity withScopes(SecurityIdentity identity) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)
        || TokenClaims.isOfTwoKinds(token)) {
      return identity;
    }
    QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder(identity);
    TokenClaims.consumer(token)
        .ifPresent(
            consumer ->
                TokenClaims.scopes(token)
                    .filter(scope -> grants.contains(scope + "=" + consumer.value()))
                    .forEach(builder::addRole));
    return builder.build();
  }
}
