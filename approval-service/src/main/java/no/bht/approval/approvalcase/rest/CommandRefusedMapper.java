package no.bht.approval.approvalcase.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;

/** The answer to every refusal; one without an answer does not compile. */
@Provider
class CommandRefusedMapper implements ExceptionMapper<CommandRefused> {

  @Override
  public Response toResponse(CommandRefused refused) {
    return switch (refused.refusal()) {
      case Refusal.OfApplication refusal -> ApplicationAnswers.to(refusal);
      case Refusal.OfDecision refusal -> DecisionAnswers.to(refusal);
      case Refusal.OfLife refusal -> LifeAnswers.to(refusal);
    };
  }
}
