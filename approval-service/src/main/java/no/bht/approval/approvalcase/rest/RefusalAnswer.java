package no.bht.approval.approvalcase.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import no.bht.platform.problem.FieldError;
import no.bht.platform.problem.Problems;

/** A problem of this service. */
final class RefusalAnswer {
  private RefusalAnswer() {}

  static Response of(int status, String code, String detail, List<FieldError> errors) {
    return Problems.response(status, "approval:" + code, detail, errors);
  }
}
