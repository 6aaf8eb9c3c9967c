package no.bht.supervision.maskinporten;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** Sees every answer of Maskinporten to the question for its keys. */
@ApplicationScoped
@Unremovable
@TenantFeature(MaskinportenTenant.ID)
@OidcEndpoint(OidcEndpoint.Type.JWKS)
class MaskinportenKeysRead implements OidcResponseFilter {
  private final MaskinportenKeys keys;

  MaskinportenKeysRead(MaskinportenKeys keys) {
    this.keys = keys;
  }

  @Override
  public Uni<Void> filter(OidcResponseFilterContext answer) {
    if (answer.statusCode() == 200 && isKeySet(String.valueOf(answer.responseBody()))) {
      keys.read();
    }
    return Uni.createFrom().voidItem();
  }

  private static boolean isKeySet(String body) {
    try {
      return !new JsonWebKeySet(body).getJsonWebKeys().isEmpty();
    } catch (JoseException e) {
      return false;
    }
  }
}
