package no.bht.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads our claims; a claim of another form counts as absent and never as a fault. */
final class TokenClaims {

  /** Maskinporten's notation of an organisation: ISO 6523, Enhetsregisteret. */
  private static final String AUTHORITY = "iso6523-actorid-upis";

  private static final Pattern CONSUMER = Pattern.compile("0192:([0-9]{9})");

  /** What stands in {@code authorization_details} of a system user's token. */
  private static final String SYSTEM_USER = "urn:altinn:systemuser";

  private TokenClaims() {}

  static String subjectOf(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
        ? token.getSubject()
        : identity.getPrincipal().getName();
  }

  static Optional<OrganisationNumber> organisationOf(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? portalOrganisation(token).or(() -> consumer(token))
        : Optional.empty();
  }

  static Optional<OrganisationNumber> consumer(JsonWebToken token) {
    return token
        .<Object>claim("consumer")
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(claim -> AUTHORITY.equals(claim.getString("authority", "")))
        .map(claim -> CONSUMER.matcher(claim.getString("ID", "")))
        .filter(Matcher::matches)
        .flatMap(match -> number(match.group(1)));
  }

  /** Delegated to a supplier and of a system user at once: who acts is then not documented. */
  static boolean isOfTwoKinds(JsonWebToken token) {
    return token.<Object>claim("supplier").isPresent()
        && token
            .<Object>claim("authorization_details")
            .filter(details -> details.toString().contains(SYSTEM_USER))
            .isPresent();
  }

  /** The scopes of a machine's token; those of the log-in itself are none. */
  static Stream<String> scopes(JsonWebToken token) {
    return token.<Object>claim("scope").stream()
        .flatMap(scopes -> Stream.of(text(scopes).split(" ")))
        .filter(scope -> scope.contains(":"));
  }

  private static Optional<OrganisationNumber> portalOrganisation(JsonWebToken token) {
    return token.<Object>claim("organisation_number").flatMap(claim -> number(text(claim)));
  }

  private static String text(Object claim) {
    return claim instanceof JsonString string ? string.getString() : claim.toString();
  }

  private static Optional<OrganisationNumber> number(String text) {
    try {
      return Optional.of(new OrganisationNumber(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
