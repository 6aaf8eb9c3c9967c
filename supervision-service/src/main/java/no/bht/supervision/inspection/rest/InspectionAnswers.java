package no.bht.supervision.inspection.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.usecase.ReadInspections;

/** An inspection as an answer, with its entity tag. */
@ApplicationScoped
class InspectionAnswers {
  private final ReadInspections read;
  private final InstantSource clock;

  InspectionAnswers(ReadInspections read, InstantSource clock) {
    this.read = read;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 404 if there is no such inspection
   */
  Response changed(Optional<Inspection> changed) {
    return of(
        read.view(changed.orElseThrow(ProblemException::notFound), Oslo.today(clock)),
        Response.ok());
  }

  Response of(ReadInspections.View view, Response.ResponseBuilder answer) {
    return answer
        .tag(EntityTags.of(view.inspection().version()))
        .entity(InspectionResponse.of(view))
        .build();
  }
}
