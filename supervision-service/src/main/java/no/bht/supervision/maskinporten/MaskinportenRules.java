package no.bht.supervision.maskinporten;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * What a token of Maskinporten must keep to beside signature, issuer and expiry: its algorithms,
 * the length of its life, and whom it is for.
 */
@ApplicationScoped
@Unremovable
@TenantFeature(MaskinportenTenant.ID)
class MaskinportenRules implements Validator {
  private static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512");

  /** What stands where a token is for nobody in particular. */
  private static final String UNSPECIFIED = "unspecified";

  private final MaskinportenSettings settings;
  private final InstantSource clock;

  MaskinportenRules(MaskinportenSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What is wrong; {@code null} if nothing. */
  @Override
  public @Nullable String validate(JwtContext context) throws MalformedClaimException {
    String algorithm = context.getJoseObjects().getFirst().getAlgorithmHeaderValue();
    JwtClaims claims = context.getJwtClaims();
    if (algorithm == null || !ALGORITHMS.contains(algorithm)) {
      return "Another algorithm";
    }
    if (!hasShortLife(claims.getIssuedAt(), claims.getExpirationTime())) {
      return "Issued in the future, or too long a life";
    }
    return isForUs(claims.hasAudience() ? claims.getAudience() : List.of())
        ? null
        : "For somebody else";
  }

  private boolean hasShortLife(@Nullable NumericDate from, @Nullable NumericDate to) {
    return from != null
        && to != null
        && from.getValue() - MaskinportenTenant.SKEW_SECONDS <= clock.instant().getEpochSecond()
        && to.getValue() - from.getValue() <= settings.longestLife().toSeconds();
  }

  private boolean isForUs(List<String> audience) {
    boolean forNobody = audience.isEmpty() || audience.equals(List.of(UNSPECIFIED));
    return forNobody
        ? !settings.audienceRequired()
        : settings.audience().filter(audience::contains).isPresent();
  }
}
