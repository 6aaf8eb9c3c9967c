package no.bht.platform.security;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses a token of empty parts before the framework takes it apart, which is not up to it. */
public final class TokenForm {
  private static final Pattern OF_EMPTY_PARTS =
      Pattern.compile("(?i)bearer +(\\.[^.]*|[^.]*\\.)\\.[^.]*");

  @ServerRequestFilter(preMatching = true)
  public void refuse(ContainerRequestContext request) {
    if (isOfEmptyParts(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
      throw new AuthenticationFailedException();
    }
  }

  static boolean isOfEmptyParts(@Nullable String header) {
    return header != null && OF_EMPTY_PARTS.matcher(header).matches();
  }
}
