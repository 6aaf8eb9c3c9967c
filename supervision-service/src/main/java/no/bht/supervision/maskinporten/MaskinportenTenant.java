package no.bht.supervision.maskinporten;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the issuer that a call is checked against: Maskinporten where the route is another
 * authority's and the token says that it is Maskinporten's; our own in every other case. What the
 * token says is believed only after that.
 */
@ApplicationScoped
class MaskinportenTenant implements TenantConfigResolver {
  static final String ID = "maskinporten";
  static final int SKEW_SECONDS = 10;

  private static final String ROUTES = "/tilda/";
  private static final Pattern BEARER =
      Pattern.compile("(?i)bearer +[^. ]+\\.([A-Za-z0-9_-]+)\\.[^. ]+ *");

  /** A claim that no token has: scopes and not roles let in. */
  private static final String NO_ROLES = "no-roles";

  private final String issuer;
  private final @Nullable OidcTenantConfig maskinporten;

  MaskinportenTenant(MaskinportenSettings settings) {
    issuer = settings.issuer().orElse("");
    maskinporten = issuer.isEmpty() ? null : config(issuer, settings);
  }

  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext call, OidcRequestContext<OidcTenantConfig> context) {
    return maskinporten != null
            && call.normalizedPath().startsWith(ROUTES)
            && issuerOf(call.request().getHeader("Authorization"))
                .filter(issuer::equals)
                .isPresent()
        ? Uni.createFrom().item(maskinporten)
        : Uni.createFrom().nullItem();
  }

  private static OidcTenantConfig config(String issuer, MaskinportenSettings settings) {
    return OidcTenantConfig.authServerUrl(issuer)
        .tenantId(ID)
        .applicationType(ApplicationType.SERVICE)
        .discoveryPath(settings.metadata())
        .connectionTimeout(Duration.ofSeconds(5))
        .roles(Source.accesstoken, NO_ROLES)
        .token()
        .issuer(issuer)
        .issuedAtRequired(true)
        .lifespanGrace(SKEW_SECONDS)
        .principalClaim("client_id")
        .allowJwtIntrospection(false)
        .allowOpaqueTokenIntrospection(false)
        .forcedJwkRefreshInterval(settings.keysAskedForEvery())
        .end()
        .build();
  }

  /** What a token says of its issuer, unchecked. */
  static Optional<String> issuerOf(@Nullable String header) {
    Matcher token = BEARER.matcher(header == null ? "" : header);
    if (!token.matches()) {
      return Optional.empty();
    }
    try {
      byte[] claims = Base64.getUrlDecoder().decode(token.group(1));
      Object said = new JsonObject(new String(claims, StandardCharsets.UTF_8)).getValue("iss");
      return said instanceof String text ? Optional.of(text) : Optional.empty();
    } catch (IllegalArgumentException | DecodeException e) {
      return Optional.empty();
    }
  }
}
