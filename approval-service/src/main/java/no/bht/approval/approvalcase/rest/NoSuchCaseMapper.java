package no.bht.approval.approvalcase.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.platform.problem.Problems;

@Provider
class NoSuchCaseMapper implements ExceptionMapper<NoSuchCase> {

  @Override
  public Response toResponse(NoSuchCase exception) {
    return Problems.response(404, "not-found", "There is no such resource.", List.of());
  }
}
