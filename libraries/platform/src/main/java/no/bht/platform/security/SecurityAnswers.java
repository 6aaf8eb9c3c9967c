package no.bht.platform.security;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import no.bht.platform.problem.Problems;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who is not let in hears why in the words of RFC 6750, section 3. */
@ApplicationScoped
public class SecurityAnswers {
  private static final Logger LOG = Logger.getLogger(SecurityAnswers.class);

  private final SecurityIdentity identity;

  SecurityAnswers(SecurityIdentity identity) {
    this.identity = identity;
  }

  @ServerExceptionMapper(priority = 1)
  public Response withoutToken(UnauthorizedException exception) {
    return unauthorized("Bearer");
  }

  @ServerExceptionMapper(priority = 1)
  public Response invalidToken(AuthenticationFailedException exception) {
    return isOfIssuer(exception)
        ? unavailable(exception)
        : unauthorized("Bearer error=\"invalid_token\"");
  }

  /** The issuer cannot be asked for its keys: that is no fault of the token. */
  @ServerExceptionMapper(priority = 1)
  public Response issuerAway(OIDCException exception) {
    return unavailable(exception);
  }

  /** A token that holds the scope is turned away for its organisation. */
  @ServerExceptionMapper(priority = 1)
  public Response forbidden(ForbiddenException exception, ResourceInfo resource) {
    Response answer =
        Problems.response(
            403, "forbidden", "The access token does not give this right.", List.of());
    List<String> wanted = scopesOf(resource);
    if (held().anyMatch(wanted::contains)) {
      return answer;
    }
    String scope = wanted.isEmpty() ? "" : ", scope=\"" + String.join(" ", wanted) + "\"";
    return challenged(answer, "Bearer error=\"insufficient_scope\"" + scope);
  }

  private Stream<String> held() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? TokenClaims.scopes(token)
        : Stream.empty();
  }

  private static List<String> scopesOf(ResourceInfo resource) {
    RolesAllowed own = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
    RolesAllowed roles =
        own == null ? resource.getResourceClass().getAnnotation(RolesAllowed.class) : own;
    return roles == null
        ? List.of()
        : Stream.of(roles.value()).filter(role -> role.contains(":")).toList();
  }

  private static boolean isOfIssuer(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof OIDCException) {
        return true;
      }
    }
    return false;
  }

  private static Response unavailable(RuntimeException exception) {
    LOG.warn("The issuer of a token does not answer", exception);
    return Problems.response(
        503, "unavailable", "The service cannot answer now; try again.", List.of());
  }

  private static Response unauthorized(String challenge) {
    return challenged(
        Problems.response(401, "unauthorized", "A valid access token is needed.", List.of()),
        challenge);
  }

  private static Response challenged(Response answer, String challenge) {
    return Response.fromResponse(answer)
        .header(HttpHeaders.WWW_AUTHENTICATE, null)
        .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
        .build();
  }
}
