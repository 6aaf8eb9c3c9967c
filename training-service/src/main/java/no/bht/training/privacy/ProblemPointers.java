package no.bht.training.privacy;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import no.bht.platform.person.IdentityNumberSearch;
import no.bht.platform.problem.FieldError;
import no.bht.platform.problem.Problem;

/**
 * A pointer names the property that is wrong, and the name of a property is the caller's choice.
 */
@Provider
class ProblemPointers implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem
        && problem.errors().stream().anyMatch(ProblemPointers::tells)) {
      response.setEntity(withoutNumbers(problem));
    }
  }

  private static boolean tells(FieldError error) {
    return IdentityNumberSearch.isIn(error.pointer());
  }

  private static Problem withoutNumbers(Problem problem) {
    return new Problem(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        problem.instance(),
        problem.code(),
        problem.errors().stream()
            .map(error -> tells(error) ? new FieldError("", error.code(), null) : error)
            .toList(),
        problem.traceId());
  }
}
