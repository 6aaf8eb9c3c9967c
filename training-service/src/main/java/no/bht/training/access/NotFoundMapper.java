package no.bht.training.access;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import no.bht.platform.problem.Problems;
import no.bht.training.domain.NotFound;

@Provider
class NotFoundMapper implements ExceptionMapper<NotFound> {

  @Override
  public Response toResponse(NotFound exception) {
    return Problems.response(404, "not-found", "There is no such resource.", List.of());
  }
}
