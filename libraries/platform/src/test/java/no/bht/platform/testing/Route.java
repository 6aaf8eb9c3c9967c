package no.bht.platform.testing;

import java.util.Set;

/**
 * One endpoint as the code offers it.
 *
 * @param path with a leading slash; parameters as {@code {name}}
 * @param roles who may call; empty for everybody
 * @param contentType what it consumes
 */
public record Route(String method, String path, Set<String> roles, String contentType) {

  public boolean isPublic() {
    return roles.isEmpty();
  }

  /** For instance {@code GET /api/v1/things/{id}}. */
  public String name() {
    return method + " " + path;
  }
}
