package no.bht.supervision.tilda;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import no.bht.platform.digest.Sha256;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of the token of a call; it decides nothing, and is no token.
 *
 * @param supplier as the token writes it
 * @param systemUser its id, if there is one
 * @param hash of the token's id
 */
record NotedToken(
    @Nullable String consumer,
    @Nullable String supplier,
    @Nullable String systemUser,
    @Nullable String hash) {

  static NotedToken of(SecurityIdentity who) {
    Optional<JsonWebToken> token =
        who.getPrincipal() instanceof JsonWebToken one ? Optional.of(one) : Optional.empty();
    return new NotedToken(
        new Caller(who).organisation().map(OrganisationNumber::value).orElse(null),
        token.flatMap(NotedToken::supplierOf).orElse(null),
        token.flatMap(NotedToken::systemUserOf).orElse(null),
        token.map(JsonWebToken::getTokenID).map(Sha256::hex).orElse(null));
  }

  private static Optional<String> supplierOf(JsonWebToken token) {
    return token
        .<Object>claim("supplier")
        .filter(JsonObject.class::isInstance)
        .map(claim -> ((JsonObject) claim).getString("ID", ""))
        .filter(id -> id.matches("[0-9:]{1,40}"));
  }

  /** The first that is named. */
  private static Optional<String> systemUserOf(JsonWebToken token) {
    return token
        .<Object>claim("authorization_details")
        .filter(JsonArray.class::isInstance)
        .flatMap(
            details ->
                ((JsonArray) details)
                    .stream()
                        .filter(JsonObject.class::isInstance)
                        .map(one -> ((JsonObject) one).get("systemuser_id"))
                        .filter(JsonArray.class::isInstance)
                        .flatMap(ids -> ((JsonArray) ids).stream())
                        .filter(JsonString.class::isInstance)
                        .map(id -> ((JsonString) id).getString())
                        .filter(id -> id.matches("[0-9A-Za-z-]{1,40}"))
                        .findFirst());
  }
}
