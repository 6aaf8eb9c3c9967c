package no.bht.supervision.violationfee.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.http.Viewers;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.usecase.ReadFees;

/** What the resources of fees have in common: who steps, and the fee as the answer. */
@RequestScoped
class FeeAnswers {
  private final Viewers viewers;
  private final ReadFees read;

  FeeAnswers(Viewers viewers, ReadFees read) {
    this.viewers = viewers;
    this.read = read;
  }

  Viewer viewer() {
    return viewers.current();
  }

  String officer() {
    return viewer().subject();
  }

  FeeResponse response(ReadFees.Shown shown) {
    return FeeResponse.of(shown, viewer().officer());
  }

  Response answer(Optional<ViolationFee> fee) {
    return answer(fee, Response.ok());
  }

  Response answer(Optional<ViolationFee> fee, Response.ResponseBuilder answer) {
    ViolationFee found = fee.orElseThrow(ProblemException::notFound);
    return answer.tag(EntityTags.of(found.version())).entity(response(read.shown(found))).build();
  }
}
